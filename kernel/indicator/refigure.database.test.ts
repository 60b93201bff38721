import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Counted, catalogueOf, defineIndicator, known } from '../index.ts'
import type { Kernel } from '../kernel.ts'
import { take } from '../procedure/run.ts'
import { cleanShare, openWells, someWells, wardenOf, well, wells } from '../testing/well.ts'
import { refigureChanged } from './refigure.ts'
import { figures, fold } from './run.ts'

let db: Awaited<ReturnType<typeof openWells>>
beforeAll(async () => {
  db = await openWells()
})
afterAll(() => db.close())

const at = new Date('2026-03-31T02:00:00Z')
const actor = wardenOf('11')
const record = (count: number, from: number) =>
  take(db.kernel, ['well', 'record'], {
    on: someWells('1101', count, from),
    actor,
    at,
    request: randomUUID(),
  })
const counting = (formula: Parameters<typeof defineIndicator<typeof well>>[1]['formula']) =>
  defineIndicator('drilled', {
    title: '机井',
    source: cleanShare.source,
    over: well,
    unit: '口',
    better: 'higher',
    by: [],
    formula,
    examples: [],
  })
/** The same database under declarations that have one more indicator. */
const also = (indicator: Counted<typeof well>): Kernel => ({
  ...db.kernel,
  catalogue: catalogueOf([{ ...wells, indicators: [...wells.indicators, indicator] }]),
})
async function whole(kernel: Kernel, indicator: Counted<typeof well>) {
  const query = { actor, region: '11', from: '2026-01', to: '2026-12', each: 'whole' } as const
  const [figure] = await figures(kernel, indicator, query)
  return figure && { of: figure.of, among: figure.among }
}

const drilled = counting((facts) => facts.count({ kind: 'drilled' }))
const drilledShare = counting((facts) =>
  facts.share({ of: { kind: 'drilled' }, among: { clean: known } }),
)

it('gives a new indicator the figures of all records, also of those that are folded', async () => {
  await refigureChanged(db.kernel, { at })
  await record(30, 0)
  await fold(db.kernel, 'well')
  await record(3, 30)
  const kernel = also(drilled)
  expect(await whole(kernel, drilled)).toEqual({ of: 1, among: null })
  expect(await refigureChanged(kernel, { at })).toEqual(['drilled'])
  expect(await whole(kernel, drilled)).toEqual({ of: 11, among: null })
  await fold(kernel, 'well')
  expect(await whole(kernel, drilled)).toEqual({ of: 11, among: null })
})

it('counts again by a formula that has changed, and only then', async () => {
  const kernel = also(drilledShare)
  expect(await refigureChanged(kernel, { at })).toEqual(['drilled'])
  expect(await whole(kernel, drilledShare)).toEqual({ of: 11, among: 22 })
  expect(await refigureChanged(kernel, { at })).toEqual([])
  expect(await whole(kernel, cleanShare)).toEqual({ of: 11, among: 22 })
})

it('counts nothing twice and forgets nothing beside folds', async () => {
  const kernel = also(drilled)
  for (let n = 0; n < 5; n++) {
    await record(30, 100 + 30 * n)
    await db.owner.query(`delete from figured_indicator where indicator = 'drilled'`)
    await Promise.all([fold(kernel, 'well'), refigureChanged(kernel, { at }), fold(kernel, 'well')])
  }
  await fold(kernel, 'well')
  const [truth] = (
    await db.owner.query(`select count(*)::int as n from well where kind = 'drilled'`)
  ).rows
  expect(await whole(kernel, drilled)).toEqual({ of: truth.n, among: null })
})
