import { chinaCalendar } from '@zhiheng/codes'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hours, newId, type Span, workdays } from '../index.ts'
import { openOrders } from '../testing/open-orders.ts'
import { on } from '../testing/open-repairs.ts'
import { statementsOf } from '../testing/statements.ts'
import { endOf } from './end.ts'
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

it('each record of a batch ends as it would alone, whatever its kind, its moment and its region', async () => {
  const [at, day] = [on('2026-03-12T09:00'), '2026-01-01']
  await db.set('34', { name: 'order.tell', since: day, amount: 7, basis: '通知' })
  await db.set('3402', { name: 'order.tell', since: day, amount: 30, unit: 'hours', basis: '通知' })
  const tells: Record<string, Span> = {
    '3401': workdays(7),
    '3402': hours(30),
    '3501': workdays(3),
  }
  const answers: Record<string, Span> = { plain: workdays(5), urgent: hours(24) }
  const order = fc.record({
    region: fc.constantFrom(...Object.keys(tells)),
    kind: fc.constantFrom('plain', 'urgent', 'other', null),
    knownAt: fc.option(
      fc.date({ min: on('2024-01-01T00:00'), max: on('2027-12-01T00:00'), noInvalidDate: true }),
    ),
  })
  const ends = (span: Span | undefined, since: Date | null) =>
    (span && since && endOf(chinaCalendar(), span, { since })?.ends.toISOString()) ?? null
  await fc.assert(
    fc.asyncProperty(fc.array(order, { minLength: 1, maxLength: 60 }), async (given) => {
      const rows = given.map(({ region, kind, knownAt }) => ({
        at: { region, id: newId() },
        answers: { kind, knownAt: knownAt?.toISOString() ?? null },
      }))
      await db.taken(['well-order', 'issue'], rows, '2026-03-12T09:00')
      const found = await db.owner.query(
        `select record, step, ends from running_limit where record = any($1)`,
        [rows.map((row) => row.at.id)],
      )
      const had = new Map(found.rows.map((row) => [`${row.record} ${row.step}`, row.ends]))
      const end = (id: string, step: string) => had.get(`${id} ${step}`)?.toISOString() ?? null
      const [seen, wanted] = [
        rows.map((row) => [end(row.at.id, 'answer'), end(row.at.id, 'tell')]),
        given.map(({ region, kind, knownAt }) => [
          ends(answers[kind ?? ''], at),
          ends(tells[region], knownAt),
        ]),
      ]
      expect(seen).toEqual(wanted)
    }),
    { numRuns: 25 },
  )
})
