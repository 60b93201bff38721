import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { is, own, within } from '../condition/declare.ts'
import { take } from '../procedure/run.ts'
import { count, countedBy, list } from '../register/run.ts'
import { allow, wholeReaders } from '../rights/declare.ts'
import {
  cleanShare,
  meanDepth,
  openWells,
  someWells,
  visitor,
  warden,
  wardenOf,
} from '../testing/well.ts'
import { reading } from '../transaction.ts'
import { figures, fold, measure } from './run.ts'
import { figuresOfSubjects } from './subjects.ts'

let db: Awaited<ReturnType<typeof openWells>>
const at = new Date('2026-12-31T02:00:00Z')
const taking = () => ({ actor: wardenOf('11'), at, request: randomUUID() })
const year = { from: '2026-01', to: '2026-12', each: 'year' as const }

beforeAll(async () => {
  db = await openWells()
})
afterAll(() => db.close())

/** The figure by definition: over the records themselves. */
async function recounted(region: string) {
  const page = await list(db.kernel, 'well', { actor: wardenOf(region), limit: 500 })
  const rows = page.records.filter((r) => r.state === 'open').map((r) => r.fields)
  return { clean: measure(cleanShare, rows), depth: measure(meanDepth, rows) }
}

async function read(region: string) {
  const value = async (indicator: typeof cleanShare | typeof meanDepth) =>
    (
      await figures(db.kernel, indicator as typeof cleanShare, {
        actor: wardenOf('11'),
        region,
        ...year,
      })
    )[0]?.value ?? 'unknown'
  return { clean: await value(cleanShare), depth: await value(meanDepth as never) }
}

/** Equal but for the order in which numbers were added up. */
function same(read: number | string, defined: number | string) {
  if (typeof defined === 'number') expect(read).toBeCloseTo(defined, 9)
  else expect(read).toBe(defined)
}

it('equals the records after every write, fold or not', async () => {
  const region = '1101'
  let seed = 7
  const random = (n: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % n
  }
  for (let round = 0; round < 25; round++) {
    const wells = someWells(region, 12, random(30))
    for (const well of wells) {
      well.answers.clean = [true, false, null][random(3)]
      well.answers.depth = random(4) ? random(100) / 4 : null
    }
    const made = await take(db.kernel, ['well', 'record'], { on: wells, ...taking(), rows: 'good' })
    const victim = made.records[random(made.records.length)]
    if (victim && round % 3 === 0)
      await take(db.kernel, ['well', 'seal'], {
        on: [{ at: victim, answers: { reason: '试' } }],
        ...taking(),
      })
    if (round % 4 === 0) await fold(db.kernel, 'well')
    const [now, defined] = [await read(region), await recounted(region)]
    same(now.clean, defined.clean)
    same(now.depth, defined.depth)
  }
  await Promise.all([fold(db.kernel, 'well'), fold(db.kernel, 'well'), fold(db.kernel, 'well')])
  const left = await db.owner.query('select count(*)::int as n from well_delta')
  expect(left.rows).toEqual([{ n: 0 }])
  same((await read(region)).depth, (await recounted(region)).depth)
})

it('is unknown, not zero, where nothing was measured', async () => {
  const unmeasured = someWells('1102', 2).map((well) => ({
    ...well,
    answers: { ...well.answers, clean: null, depth: null },
  }))
  await take(db.kernel, ['well', 'record'], { on: unmeasured, ...taking() })
  expect(await read('1102')).toEqual({ clean: 'unknown', depth: 'unknown' })
  expect(await read('1199')).toEqual({ clean: 'unknown', depth: 'unknown' })
})

it('is broken down by period, region and dimension, and hides what lies outside the scope', async () => {
  await take(db.kernel, ['well', 'record'], { on: someWells('1103', 40), ...taking() })
  const query = { actor: wardenOf('11'), region: '11', ...year, level: 4, by: 'kind' }
  const byKind = await figures(db.kernel, cleanShare, query)
  const here = byKind.filter((f) => f.region === '1103')
  expect(here).toEqual([
    { region: '1103', period: '2026', dimension: 'drilled', of: 14, among: 14, value: 100 },
    { region: '1103', period: '2026', dimension: 'dug', of: 0, among: 13, value: 0 },
  ])
  const months = await figures(db.kernel, cleanShare, {
    ...query,
    region: '1103',
    each: 'month',
    from: '2026-02',
    to: '2026-03',
  })
  expect(months.map((f) => f.period)).toEqual(['2026-02', '2026-03'])
  const stranger = await figures(db.kernel, cleanShare, { ...query, actor: wardenOf('12') })
  expect(stranger).toEqual([])
})

it('is nobody’s who may not read every record that it counts, by the query and by the database alone', async () => {
  await take(db.kernel, ['well', 'record'], { on: someWells('1105', 10), ...taking() })
  await fold(db.kernel, 'well', '1105')
  await take(db.kernel, ['well', 'record'], { on: someWells('1105', 20).slice(10), ...taking() })
  const asked = { region: '1105', ...year, actor: wardenOf('1105') }
  const other = { ...asked.actor, roles: ['bookkeeper'] }
  expect(await figures(db.kernel, cleanShare, asked)).toHaveLength(1)
  expect(await figures(db.kernel, cleanShare, { ...asked, actor: other })).toEqual([])
  for (const [actor, some] of [
    [asked.actor, true],
    [other, false],
  ] as const)
    for (const table of ['figure_cell', 'well_cell', 'well_delta']) {
      const seen = await reading(db.kernel.pool, actor, (client) =>
        client.query(`select from ${table} where region = '1105'`),
      )
      expect([table, seen.rowCount! > 0]).toEqual([table, some])
    }
  const ofDepartment = allow(warden, {
    region: within(own.scope),
    department: is<string>(own.department),
  })
  expect(wholeReaders([ofDepartment, allow(visitor, { region: within(own.scope) })])).toEqual([
    'visitor',
  ])
})

it('leads to exactly the records among which it counts', async () => {
  const region = '1104'
  const made = await take(db.kernel, ['well', 'record'], { on: someWells(region, 30), ...taking() })
  const seal = { on: [{ at: made.records[0]!, answers: { reason: '试' } }], ...taking() }
  await take(db.kernel, ['well', 'seal'], seal)
  const actor = wardenOf(region)
  for (const indicator of [cleanShare, meanDepth]) {
    const counted = countedBy(db.kernel, 'well', indicator.name)!
    const found = await list(db.kernel, 'well', { actor, counted, limit: 500 })
    const [figure] = await figures(db.kernel, indicator as never, { actor, region, ...year })
    expect(found.records).toHaveLength(figure!.among!)
    expect(await count(db.kernel, 'well', { actor, counted })).toEqual({
      n: figure!.among,
      exact: true,
    })
  }
  expect(countedBy(db.kernel, 'well', 'no-such')).toBeUndefined()
})

it('of many subjects comes from their records, in one statement by an index, and equals the definition', async () => {
  const region = '1107'
  await take(db.kernel, ['well', 'record'], { on: someWells(region, 60), ...taking() })
  const query = {
    actor: wardenOf('11'),
    field: 'kind',
    region,
    from: '2026-01-01',
    to: '2026-12-31',
  }
  const found = await figuresOfSubjects(db.kernel, cleanShare, {
    ...query,
    subjects: ['dug', 'drilled', 'none'],
  })
  const page = await list(db.kernel, 'well', { actor: wardenOf(region), limit: 500 })
  const rows = (kind: string) =>
    page.records.map(({ fields }) => fields).filter((fields) => fields.kind === kind)
  expect(found.map(({ subject, value }) => [subject, value])).toEqual([
    ['drilled', measure(cleanShare, rows('drilled'))],
    ['dug', measure(cleanShare, rows('dug'))],
  ])
  const stranger = { ...query, actor: wardenOf('12'), subjects: ['dug'] }
  expect(await figuresOfSubjects(db.kernel, cleanShare, stranger)).toEqual([])
  const named = figuresOfSubjects(db.kernel, cleanShare, { ...query, field: 'name', subjects: [] })
  await expect(named).rejects.toMatchObject({ code: 'list.not-offered' })
})
