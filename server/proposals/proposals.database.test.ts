import { type Actor, list } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firmCode, noon, openCounty, people } from '../../modules/rectification/testing/county.ts'
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
