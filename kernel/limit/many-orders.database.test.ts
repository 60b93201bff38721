import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '../index.ts'
import { openOrders } from '../testing/open-orders.ts'
import { on } from '../testing/open-repairs.ts'
import { statementsOf } from '../testing/statements.ts'
import { sweep } from './sweep.ts'

let db: Awaited<ReturnType<typeof openOrders>>
beforeAll(async () => {
  db = await openOrders()
})
afterAll(() => db.close())

it('what the clock brings about on many records takes the same statements as on one', async () => {
  const lapsed = async (region: string, count: number) => {
    const results = Array.from({ length: count }, () => ({
      at: { region, id: newId() },
      answers: { name: '水样' },
    }))
    await db.taken(['well-result', 'enter'], results, '2026-03-02T09:00')
    const orders = results.map(({ at }) => ({
      at: { region, id: newId() },
      answers: { orderedOn: '2026-03-02', result: at.id },
    }))
    await db.taken(['well-order', 'issue'], orders, '2026-03-02T09:00')
    return statementsOf(db.kernel, () => sweep(db.kernel, { at: on('2026-06-02T00:00') }))
  }
  expect(await lapsed('3202', 10_000)).toBe(await lapsed('3201', 1))
  const { rows } = await db.owner.query(
    `select o.state, r.state as result, count(*)::int as n from well_order o join well_result r on r.id = o.result group by 1, 2`,
  )
  expect(rows).toEqual([{ state: 'ended', result: 'stands', n: 10_001 }])
})
