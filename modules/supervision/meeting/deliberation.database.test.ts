import { type Actor, find, list, take } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { city, openLinchuan, people } from '../../programme/testing/linchuan.ts'

let db: Awaited<ReturnType<typeof openLinchuan>>
type Answers = Record<string, unknown>
type Ref = readonly [register: string, step: string, id?: string]

async function step(
  [register, name, id]: Ref,
  answers: Answers = {},
  actor: Actor = people.office,
) {
  const place = { region: city, ...(id && { id }) }
  const on = [{ at: place, answers }]
  const done = await take(db.kernel, [register, name], { on, ...db.taking(actor) })
  return done.records[0]!.id
}
const meetingOf = (kind: string) =>
  step(['meeting', 'plan'], {
    title: '会议',
    kind,
    heldOn: '2026-12-01',
    place: '二楼',
    agenda: ['一'],
  })
const listed = (meeting: string, more: Answers = {}) =>
  step(['deliberation', 'list'], { meeting, title: '2027年工作计划', kind: 'plan', ...more })
const read = (register: string, id: string) =>
  find(db.kernel, register, { actor: people.clerk, at: { region: city, id } })

beforeAll(async () => {
  db = await openLinchuan()
})
afterAll(() => db.close())

describe('what the leading group deliberates', () => {
  let meeting: string
  let plan: string
  let policy: string

  it('is put before a meeting of the group, not before a joint meeting', async () => {
    meeting = await meetingOf('group')
    plan = await listed(meeting)
    policy = await listed(meeting, { title: '奖励办法', kind: 'policy', raisedBy: 'amr' })
    await expect(listed(await meetingOf('regular'))).rejects.toThrow()
  })

  it('has a result only once the meeting is held', async () => {
    const agree: Ref = ['deliberation', 'agree', plan]
    await expect(step(agree, { decision: '同意印发。' })).rejects.toThrow()
    await step(['meeting', 'call', meeting])
    await step(['meeting', 'hold', meeting])
    await step(agree, { decision: '同意印发。' })
    expect(await read('deliberation', plan)).toMatchObject({
      state: 'agreed',
      fields: { decision: '同意印发。' },
    })
  })

  it('is decided by the office’s entry alone', async () => {
    const by = people.head
    await expect(step(['deliberation', 'refuse', policy], {}, by)).rejects.toThrow()
  })

  it('is all decided before the minutes are issued', async () => {
    const minute: Ref = ['meeting', 'minute', meeting]
    await expect(step(minute, { summary: '会议审议了计划。' })).rejects.toThrow()
    const decision = { decision: '进一步征求意见。' }
    await step(['deliberation', 'defer', policy], decision)
    await step(minute, { summary: '会议审议了计划。' })
    expect((await read('meeting', meeting))?.state).toBe('minuted')
  })

  it('comes back to a later meeting, which agrees in principle, and is then revised', async () => {
    const next = await meetingOf('group')
    const again = await listed(next, { title: '奖励办法', kind: 'policy', previous: policy })
    await step(['meeting', 'call', next])
    await step(['meeting', 'hold', next])
    await step(['deliberation', 'agreeRevised', again], { decision: '修改第三条后印发。' })
    await step(['deliberation', 'revise', again], { revision: '第三条已改。' })
    const where = { meeting: next }
    const { records } = await list(db.kernel, 'deliberation', { actor: people.clerk, where })
    expect(records).toMatchObject([{ state: 'revised', fields: { previous: policy } }])
  })
})
