import { find, history, list } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answers, city, holder, openDesk, people } from '../testing/desk.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk('2026-05-06')
})
afterAll(() => desk.close())

const { intake, officer, secondOfficer, otherOfficer } = people
const letter: Answers = {
  respondent: '云桥电器有限公司',
  channel: 'web',
  receivedOn: '2026-05-06',
  wants: 'tip',
  text: '仓库里更换认证标志',
  rewardWanted: false,
}
const splitting: Answers = { splitAs: 'tip', facts: '更换认证标志', tipDepartment: 'amr' }

async function underCode() {
  const token = holder()
  const submission = await desk.step(['submission', 'submit'], { ...token, scope: [city] }, letter)
  await desk.step(['submission', 'split', submission], intake, splitting)
  const { records } = await list(desk.kernel, 'tip', { actor: officer, where: { submission } })
  return { token: { ...token, scope: [city] }, tip: records[0]!.id }
}
const ask = (tip: string, question = '更换标志一般在什么时间？') =>
  desk.step(['tip', 'askSender', tip], officer, { question })
const asked = async (tip: string) => {
  const { records } = await list(desk.kernel, 'sender-question', { actor: officer, where: { tip } })
  return records[0]!
}

describe('a question to whoever sent a report in', () => {
  it('is answered under the code by nobody else, and read by whoever asked', async () => {
    const { token, tip } = await underCode()
    await ask(tip)
    const { id } = await asked(tip)
    const answer = ['sender-question', 'answer', id] as const
    const answers = { answer: '每周三晚上' }
    for (const actor of [officer, intake])
      await expect(desk.step(answer, actor, answers)).rejects.toMatchObject({
        code: 'step.not-yours',
      })
    await expect(desk.step(answer, { ...holder(), scope: [city] }, answers)).rejects.toMatchObject({
      code: 'record.unknown',
    })
    await expect(desk.step(answer, token, { answer: null })).rejects.toMatchObject({
      code: 'answers.disagree',
    })
    await desk.step(answer, token, answers)
    await expect(desk.step(answer, token, answers)).rejects.toMatchObject({
      code: 'step.not-from-here',
    })
    expect((await asked(tip)).fields).toMatchObject(answers)
    await expect(desk.step(['sender-question', 'read', id], otherOfficer)).rejects.toMatchObject({
      code: 'step.not-yours',
    })
    await desk.step(['sender-question', 'read', id], secondOfficer)
    const at = { region: city, id }
    const events = await history(desk.kernel, 'sender-question', { actor: officer, at })
    expect(events.map(({ actorName }) => actorName)).toContain('凭查询码者')
    expect(await find(desk.kernel, 'tip', { actor: token, at: { region: city, id: tip } })).toBe(
      undefined,
    )
  })

  it('that came by letter cannot be asked, nor under the code once the question is taken back', async () => {
    const submission = await desk.step(['submission', 'receive'], intake, {
      ...letter,
      channel: 'letter',
    })
    await desk.step(['submission', 'split', submission], intake, splitting)
    const { records } = await list(desk.kernel, 'tip', { actor: officer, where: { submission } })
    await expect(ask(records[0]!.id)).rejects.toMatchObject({ code: 'step.not-now' })
    const { token, tip } = await underCode()
    await ask(tip)
    const { id } = await asked(tip)
    await desk.step(['sender-question', 'drop', id], officer, { reason: '已查清' })
    await expect(
      desk.step(['sender-question', 'answer', id], token, { answer: '周三' }),
    ).rejects.toMatchObject({ code: 'step.not-from-here' })
  })
})
