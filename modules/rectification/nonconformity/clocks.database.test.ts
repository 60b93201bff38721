import { dayIn, limitsOn } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { county, firmCode, openCounty, people, province } from '../testing/county.ts'
import { announce } from '../testing/ladder.ts'

const { officer, colleague, head, firm } = people
const failed = {
  source: 'sampling',
  regime: 'industrial',
  party: firmCode,
  product: '电热毯',
  severity: 'general',
  department: 'amr',
}
const measures = { cause: '接地端子未压紧', measures: '更换端子并全检' }
const looked = (on: string) => ({
  on,
  inspectors: [officer.post, colleague.post],
  findings: '现场核查并抽样复检',
})

let db: Awaited<ReturnType<typeof openCounty>>
beforeAll(async () => {
  db = await openCounty()
})
afterAll(() => db.close())

async function ordered(on: string, more: Record<string, unknown> = {}) {
  const id = await db.step(['nonconformity', 'open'], { by: officer, on }, { ...failed, ...more })
  const demand = { demand: '立即停止生产销售，限期改正' }
  await db.step(['nonconformity', 'order', id], { by: officer, on }, demand)
  return id
}
async function announced(on: string) {
  const id = await ordered('2026-07-01')
  await db.step(['nonconformity', 'fail', id], { by: officer, on }, looked(on))
  await announce(db, id, { on, until: '2026-12-31' })
  return id
}
const ends = async (id: string) => {
  const limits = await limitsOn(db.kernel, 'nonconformity', {
    actor: head,
    at: { region: county, id },
  })
  const day = (end: string | null) => end && dayIn(new Date(end))
  return Object.fromEntries(limits.map(({ step, ends: end }) => [step, day(end)]))
}

describe('the ladder of Order 18', () => {
  it('gives 60 days to put right and 75 to look again, from the day of the order', async () => {
    const id = await ordered('2026-07-01')
    expect(await ends(id)).toMatchObject({ report: '2026-08-31', pass: '2026-09-14' })
  })

  it('marks a report as late and still takes it; a timely one is not marked', async () => {
    const late = await ordered('2026-07-01')
    const timely = await ordered('2026-07-01')
    const by = firm
    await db.step(['nonconformity', 'report', timely], { by, on: '2026-08-31' }, measures)
    await db.dayPasses('2026-08-30')
    expect((await db.read('nonconformity', late))?.fields.late).toBeNull()
    await db.dayPasses('2026-08-31')
    expect(await db.read('nonconformity', late)).toMatchObject({
      state: 'ordered',
      fields: { late: true },
    })
    await db.step(['nonconformity', 'report', late], { by, on: '2026-09-02' }, measures)
    expect((await db.read('nonconformity', timely))?.fields.late).toBeNull()
  })

  it('lets nobody look a second time before 60 days from the announcement', async () => {
    const id = await announced('2026-09-21')
    const on = '2026-11-18'
    const early = { by: officer, on }
    for (const step of ['passAgain', 'failAgain'])
      expect(await db.refused(['nonconformity', step, id], early, looked(on))).toContain(
        'limit.early',
      )
    const then = '2026-11-30'
    const work = { by: officer, on: then }
    const before = looked('2026-09-20')
    expect(await db.refused(['nonconformity', 'passAgain', id], work, before)).toContain(
      '复查日期不能早于公告日期',
    )
    await db.step(['nonconformity', 'passAgain', id], work, looked(then))
    await db.step(['nonconformity', 'reopenAgain', id], { by: head, on: then }, { reason: '补样' })
    await db.step(['nonconformity', 'failAgain', id], work, looked(then))
    expect(await db.stateOf('nonconformity', id)).toBe('failedAgain')
  })

  it('is 90 days at most until the second look, and being late is marked on the authority', async () => {
    const id = await announced('2026-09-21')
    expect((await ends(id)).passAgain).toBe('2026-12-21')
    await db.dayPasses('2026-12-21')
    expect(await db.stateOf('nonconformity', id)).toBe('announced')
    const on = '2026-12-23'
    await db.step(['nonconformity', 'passAgain', id], { by: officer, on }, looked(on))
  })

  it('the clock takes the announcement down after its last day', async () => {
    await announced('2026-09-21')
    const newest = await db.newest('announcement', people.provinceHead, { kind: 'stillFailing' })
    await db.dayPasses('2026-12-31')
    const id = newest.id
    const seen = { by: people.provinceHead, region: province }
    expect(await db.read('announcement', id, seen)).toMatchObject({
      state: 'ended',
      fields: { released: false },
    })
  })
})

describe('the disposal of food', () => {
  it('is closed within 90 days of its opening, or as the region sets it; the other clocks are not its', async () => {
    const id = await ordered('2026-03-02', { regime: 'food' })
    expect(await ends(id)).toEqual({ close: '2026-06-01' })
  })
})

it('a report that was sent back has the day that was named', async () => {
  const id = await ordered('2026-07-01')
  await db.step(['nonconformity', 'report', id], { by: firm, on: '2026-07-20' }, measures)
  const back = { nextOn: '2026-07-31', reason: '没有附整改照片' }
  await db.step(['nonconformity', 'returnMeasures', id], { by: officer, on: '2026-07-22' }, back)
  expect((await ends(id)).supplement).toBe('2026-07-31')
})
