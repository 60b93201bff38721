import { type Actor, list } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firmCode, noon, openCounty, people } from '../../modules/rectification/testing/county.ts'
import { proposeInspections } from './inspections.ts'
import { proposeInterviews } from './interviews.ts'
import { proposePermitGaps } from './permits.ts'

const { officer, head } = people
let db: Awaited<ReturnType<typeof openCounty>>
beforeAll(async () => {
  db = await openCounty()
})
afterAll(() => db.close())

const fail = (on: string, more = {}) =>
  db.step(
    ['nonconformity', 'open'],
    { by: officer, on },
    {
      source: 'sampling',
      regime: 'industrial',
      party: firmCode,
      product: '电热毯',
      severity: 'general',
      department: 'amr',
      ...more,
    },
  )
const propose = (on: string) => proposeInterviews(db.kernel, noon(on))

describe('the proposal of interviews', () => {
  it('needs two failed products within a year, and is made once', async () => {
    await fail('2025-01-10')
    await fail('2026-02-10')
    expect(await propose('2026-02-11')).toBe(0)
    await fail('2026-03-10')
    expect(await propose('2026-03-11')).toBe(1)
    expect(await propose('2026-03-12')).toBe(0)
    const { fields, state } = await db.newest('interview', officer)
    expect([state, fields.grounds, fields.count, fields.department]).toEqual([
      'proposed',
      'failedBatches',
      2,
      'amr',
    ])
  })

  it('begins anew after what was decided, and counts no case that was withdrawn', async () => {
    const open = await db.newest('interview', officer, { state: 'proposed' })
    const dropped = { by: head, on: '2026-03-20' }
    await db.step(['interview', 'drop', open.id], dropped, { reason: '已在整改' })
    const id = await fail('2026-04-01')
    const other = await fail('2026-04-02')
    await db.step(
      ['nonconformity', 'withdraw', other],
      { by: head, on: '2026-04-02' },
      { reason: '重复' },
    )
    expect(await propose('2026-04-03')).toBe(0)
    expect(await db.stateOf('nonconformity', id)).toBe('opened')
    await fail('2026-04-04')
    expect(await propose('2026-04-05')).toBe(1)
  })

  it('goes by the number that the region has set', async () => {
    const keeper: Actor = { ...head, roles: ['administrator'] }
    const set = {
      name: 'interview.batches',
      since: '2026-05-01',
      amount: 3,
      basis: '县局〔2026〕5号',
    }
    await db.step(['limit-setting', 'import'], { by: keeper, on: '2026-05-01' }, set)
    const other = { party: '91310115MA1K35JM1D' }
    await fail('2026-05-02', other)
    await fail('2026-05-03', other)
    expect(await propose('2026-05-04')).toBe(0)
    await fail('2026-05-05', other)
    expect(await propose('2026-05-06')).toBe(1)
  })
})

describe('who needs a permit', () => {
  const stated = { firm: '澜泰食品有限公司', kind: 'food' }
  const inScope = (product: string) =>
    db.step(
      ['in-scope-firm', 'import'],
      { by: officer, on: '2026-01-10' },
      {
        ...stated,
        party: firmCode,
        product,
        year: 2026,
        listedOn: '2026-01-10',
        department: 'amr',
      },
    )
  const permitted = (permitNo: string, product: string, until: string) =>
    db.step(
      ['permit', 'import'],
      { by: officer, on: '2026-01-10' },
      { ...stated, permitNo, party: firmCode, product, since: '2024-01-01', until },
    )

  it('has one, or is looked into; and again when it ends', async () => {
    await inScope('糕点')
    await inScope('饮料')
    await permitted('XK-1', '糕点', '2026-06-30')
    const first = await proposePermitGaps(db.kernel, noon('2026-02-01'))
    expect(first).toEqual({ matched: 1, suspect: 1 })
    const again = await proposePermitGaps(db.kernel, noon('2026-02-02'))
    expect(again).toEqual({ matched: 0, suspect: 0 })
    await db.dayPasses('2026-06-30')
    expect(await proposePermitGaps(db.kernel, noon('2026-07-02'))).toEqual({
      matched: 0,
      suspect: 1,
    })
    const { records } = await list(db.kernel, 'in-scope-firm', {
      actor: officer,
      where: { state: 'gap' },
    })
    expect(records.map(({ fields }) => fields.product).toSorted()).toEqual(['糕点', '饮料'])
  })
})

describe('the inspections that a class asks for', () => {
  const propose = (on: string) => proposeInspections(db.kernel, noon(on))
  const classed = (since: string, visitsPerYear: number) =>
    db.step(
      ['firm-class', 'import'],
      { by: officer, on: since },
      {
        party: firmCode,
        product: '电热毯',
        riskClass: 'd',
        visitsPerYear,
        ratio: 20,
        basis: '年度评定',
        since,
      },
    )

  it('are listed in each period of the year, by the department of its contact, and arranged with two', async () => {
    await classed('2026-01-01', 2)
    expect(await propose('2026-01-05')).toBe(0)
    const bound = { party: firmCode, firm: '云桥电器', department: 'amr', post: officer.post }
    await db.step(
      ['contact-point', 'import'],
      { by: head, on: '2026-01-05' },
      { ...bound, since: '2026-01-01' },
    )
    expect(await propose('2026-01-06')).toBe(1)
    expect(await propose('2026-01-07')).toBe(0)
    const due = await db.newest('site-inspection', officer, { state: 'due' })
    expect(due.fields).toMatchObject({ on: '2026-07-01', riskClass: 'd', assignees: null })
    const one = { on: '2026-03-01', items: '全项', assignees: [] }
    const arrange = ['site-inspection', 'arrange', due.id] as const
    const work = { by: officer, on: '2026-02-01' }
    expect(await db.refused(arrange, work, one)).toContain('检查人员')
    const two = [officer.post, people.colleague.post]
    await db.step(arrange, work, { ...one, assignees: two })
    expect(await propose('2026-07-01')).toBe(0)
    expect(await propose('2026-07-03')).toBe(1)
    expect(await propose('2026-12-30')).toBe(0)
  })

  it('are as many as the class in force says', async () => {
    await classed('2026-10-01', 4)
    expect(await propose('2026-10-02')).toBe(1)
    expect(await propose('2026-10-03')).toBe(1)
    expect(await propose('2026-10-04')).toBe(0)
  })
})
