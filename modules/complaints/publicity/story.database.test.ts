import { list, publicActor } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { majorComplaintsOf } from '../figures/major.ts'
import { city, firm, openDesk, people } from '../testing/desk.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk('2026-05-06')
})
afterAll(() => desk.close())

const { intake, officer, head, office } = people
const clockPost = { ...head, kind: 'clock' as const, roles: ['clock'], scope: ['9'] }

/** A complaint that ended in an agreement, of which both sides were told. */
async function over(): Promise<string> {
  const day = desk.clockwork.at.toISOString().slice(0, 10)
  const submission = await desk.step(['submission', 'receive'], intake, {
    ...{ respondent: '云桥电器有限公司', respondentParty: firm, channel: 'visit', receivedOn: day },
    ...{ wants: 'complaint', text: '漏电', rewardWanted: false },
  })
  await desk.step(['submission', 'split', submission], intake, {
    ...{ splitAs: 'complaint', department: 'amr', matter: 'quality', demand: '要求退货' },
  })
  const where = { submission }
  const { records } = await list(desk.kernel, 'complaint', { actor: officer, where })
  const id = records[0]!.id
  const to = (step: string) => ['complaint', step, id] as const
  await desk.step(to('accept'), officer)
  await desk.step(to('mediate'), officer, { consent: '同意' })
  await desk.step(to('agree'), officer, { refunded: 29_900 })
  await desk.step(to('tellEnd'), officer, { way: 'phone' })
  return id
}
const found = { major: true, verdict: 'proven', verdictWhy: '检验不合格，系生产所致' }

describe('a major complaint', () => {
  it('is proved by the head alone, with its facts, and counts for its enterprise in its window', async () => {
    const id = await over()
    const establish = ['complaint', 'establish', id] as const
    await expect(desk.step(establish, officer, found)).rejects.toMatchObject({
      code: 'step.not-yours',
    })
    await expect(desk.step(establish, head, { ...found, verdictWhy: null })).rejects.toMatchObject({
      code: 'answers.disagree',
    })
    await desk.step(establish, head, found)
    const other = '91330100799655058B'
    const asked = { actor: office, region: city, parties: [firm, other] }
    const during = { ...asked, from: '2024-05-07', to: '2026-05-06' }
    expect([...(await majorComplaintsOf(desk.kernel, during))]).toEqual([
      [firm, 1],
      [other, 0],
    ])
    const before = { ...asked, from: '2024-05-06', to: '2026-05-05' }
    expect((await majorComplaintsOf(desk.kernel, before)).get(firm)).toBe(0)
    await desk.step(['complaint', 'revokeVerdict', id], head, { reason: '复检合格' })
    expect((await majorComplaintsOf(desk.kernel, during)).get(firm)).toBe(0)
  })

  it('that was proved and was nobody’s fault there does not count', async () => {
    const id = await over()
    await desk.step(['complaint', 'establish', id], head, { ...found, verdict: 'provenOther' })
    const asked = { actor: office, region: city, parties: [firm] }
    const during = { ...asked, from: '2026-01-01', to: '2026-12-31' }
    expect((await majorComplaintsOf(desk.kernel, during)).get(firm)).toBe(0)
  })
})

describe('a warning to consumers', () => {
  const words = {
    title: '慎购无标识电热毯<script>',
    product: '电热毯',
    text: '近期投诉集中',
    advice: '查看3C标志',
    basis: '内部研判',
  }
  const open = async () =>
    (await list(desk.kernel, 'consumer-warning', { actor: publicActor })).records

  it('is published by another post than drafted it, and is gone when it is taken down', async () => {
    const own = await desk.step(['consumer-warning', 'draft'], head, words)
    await expect(desk.step(['consumer-warning', 'release', own], head)).rejects.toMatchObject({
      code: 'step.self',
    })
    const id = await desk.step(['consumer-warning', 'draft'], officer, words)
    expect(await open()).toEqual([])
    await desk.step(['consumer-warning', 'release', id], head)
    expect(await open()).toMatchObject([{ id, fields: { warningNo: '2026-0001' } }])
    await desk.step(['consumer-warning', 'withdraw', id], head, { reason: '已整改' })
    expect(await open()).toEqual([])
  })
})

describe('complaints by enterprise', () => {
  const numbers = {
    ...{ party: firm, from: '2026-01-01', until: '2026-05-06', closed: 3, agreed: 2, ended: 1 },
    ...{ rate: 66.7, refunded: 100, matters: '质量3件' },
  }
  const compile = ['complaint-disclosure', 'compile'] as const

  it('are compiled by nobody by hand, and not of fewer than three', async () => {
    for (const actor of [officer, head, intake])
      await expect(desk.step([...compile], actor, numbers)).rejects.toMatchObject({
        code: 'step.not-yours',
      })
    await expect(
      desk.step([...compile], { ...clockPost, scope: [city] }, { ...numbers, closed: 2 }),
    ).rejects.toMatchObject({ code: 'answers.disagree' })
  })

  it('are shown by a head, objected to by the enterprise, and taken down where it is right', async () => {
    const id = await desk.step([...compile], { ...clockPost, scope: [city] }, numbers)
    const to = (step: string) => ['complaint-disclosure', step, id] as const
    const shown = async () =>
      (await list(desk.kernel, 'complaint-disclosure', { actor: publicActor })).records.length
    expect(await shown()).toBe(0)
    await desk.step(to('release'), head)
    expect(await shown()).toBe(1)
    await desk.step(to('objectTo'), people.firm, { objection: '一件不是本公司产品' })
    await desk.step(to('withdraw'), head, { reason: '经核实确属误计' })
    expect(await shown()).toBe(0)
  })
})
