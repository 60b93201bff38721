import { freshDatabase } from '@zhiheng/server/database/testing/database.ts'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { field } from '../condition/declare.ts'
import {
  date,
  decimal,
  type Field,
  instant,
  integer,
  lines,
  region,
  text,
  yesNo,
} from '../fields/declare.ts'
import { castType } from '../fields/store.ts'
import { days, hours, minutes, months, years } from '../limit/declare.ts'
import { type Actor, publicActor } from '../rights/declare.ts'
import { id, list, run, type Sql, sql } from '../sql.ts'
import {
  above,
  bands,
  daysSince,
  greatest,
  highestKnown,
  inTimeOf,
  later,
  least,
  listOf,
  minus,
  now,
  type Operand,
  ownDepartment,
  ownParty,
  percentOf,
  pick,
  plus,
  times,
  today,
  type Value,
} from './declare.ts'
import { giveValue } from './run.ts'
import { stagedValue, valueSql } from './store.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let client: pg.Client
beforeAll(async () => {
  database = await freshDatabase()
  client = new pg.Client({ connectionString: database.servingUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

const fields: Record<string, Field> = {
  count: integer('数'),
  size: decimal('量', 'kg'),
  day: date('日'),
  at: instant('时'),
  word: text('词'),
  place: region('地'),
  flag: yesNo('否'),
}
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
const someDay = fc.constantFrom('2026-01-31', '2024-02-29', '2025-12-31', '2026-11-22')
const someAt = fc.constantFrom('2026-11-21T16:30:00.000Z', '2026-11-22T05:00:00.250Z')
const someSize = fc.constantFrom(0.1, 0.2, 1.005, -3.5, 12, 0.0000001)
const row = fc.record({
  count: maybe(fc.integer({ min: -9, max: 200 })),
  size: maybe(someSize),
  day: maybe(someDay),
  at: maybe(someAt),
  word: maybe(fc.constantFrom('甲', 'a', '2')),
  place: maybe(fc.constantFrom('0', '37', '3709', '370902', '370902001', '370902001002')),
  flag: maybe(fc.boolean()),
})

const spanOfDays = fc
  .record({
    unit: fc.constantFrom(days, months, years),
    amount: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant(field('count'))),
  })
  .map(({ unit, amount }) => unit(amount))
const spanOfTime = fc
  .record({
    unit: fc.constantFrom(minutes, hours),
    amount: fc.oneof(fc.integer({ min: 0, max: 90 }), fc.constant(field('count'))),
  })
  .map(({ unit, amount }) => unit(amount))

const values = fc.letrec<Record<'number' | 'day' | 'at' | 'word' | 'flag' | 'list', Operand>>(
  (tie) => {
    const pair = (kind: 'number' | 'day' | 'at' | 'word') => fc.tuple(tie(kind), tie(kind))
    const numbers = fc.array(tie('number'), { minLength: 1, maxLength: 3 })
    const value = <T>(of: fc.Arbitrary<T>, make: (of: T) => Operand) => of.map(make)
    const either = (...of: fc.Arbitrary<Operand>[]) =>
      fc.oneof({ maxDepth: 3, withCrossShrink: true }, ...of)
    return {
      number: either(
        fc.constantFrom(field('count'), field('size'), 3, 2.5),
        value(numbers, (of) => plus(...of)),
        value(pair('number'), ([a, b]) => minus(a, b)),
        value(pair('number'), ([a, b]) => times(a, b)),
        value(pair('number'), ([a, b]) => percentOf(a, b as Value)),
        value(numbers, (of) => least(...of)),
        value(numbers, (of) => greatest(...of)),
        value(numbers, (of) => highestKnown(...of)),
        value(tie('day'), (of) => daysSince(of as Value)),
        value(tie('at'), (of) => daysSince(of as Value)),
        value(fc.tuple(tie('word'), tie('number')), ([by, gives]) =>
          pick(by as Value, { a: 1, 甲: gives, true: 7 }),
        ),
        value(fc.tuple(tie('number'), tie('number')), ([of, gives]) =>
          bands(of as Value, [
            [30, gives],
            [3, 2],
          ]),
        ),
      ),
      day: either(
        fc.constantFrom(field('day'), today),
        value(fc.tuple(tie('day'), spanOfDays), ([of, span]) => later(of as Value, span)),
        value(pair('day'), (of) => least(...of)),
        value(pair('day'), (of) => highestKnown(...of)),
      ),
      at: either(
        fc.constantFrom(field('at'), now),
        value(fc.tuple(tie('at'), spanOfTime), ([of, span]) => later(of as Value, span)),
        value(pair('at'), (of) => greatest(...of)),
      ),
      word: either(
        fc.constantFrom(field('word'), ownParty, ownDepartment, above('place')),
        value(fc.tuple(tie('number'), tie('word')), ([by, gives]) =>
          pick(by as Value, { 2: gives, '2.5': '乙' }),
        ),
        value(tie('flag'), (by) => pick(by as Value, { true: '是', false: field('word') })),
      ),
      flag: either(
        fc.constant(field('flag')),
        value(fc.tuple(tie('at'), spanOfTime), ([of, span]) => inTimeOf(of as Value, span)),
      ),
      list: fc.array(tie('word'), { minLength: 1, maxLength: 3 }).map((of) => listOf(...of)),
    }
  },
)

const targets: Record<keyof typeof values, Field> = {
  number: decimal('数', '1'),
  day: date('日'),
  at: instant('时'),
  word: text('词'),
  flag: yesNo('否'),
  list: lines('单'),
}
const actor: Actor = { ...publicActor, department: 'a', party: null }
const at = new Date('2026-11-22T05:30:00.250Z')

const source = (row: Record<string, unknown>): Sql =>
  sql`(select ${list(Object.entries(fields).map(([name, one]) => sql`${row[name]}::${sql.raw(castType(one))} as ${id(name)}`))}) r`

async function inSql(value: Operand, target: Field, row: Record<string, unknown>) {
  const column = (name: string) => ({ value: sql.ref(`r.${name}`), field: fields[name]! })
  const none = () => sql`null::numeric`
  const bound = { actor, at, column, total: none, kept: none, setting: none }
  const staged = stagedValue(target, valueSql(value, bound))
  const statement = sql`select x::${sql.raw(castType(target))} as x, x as raw from (select ${staged} as x from ${source(row)}) v`
  const found = (await run<{ x: unknown; raw: string | null }>(client, statement)).rows[0]!
  if (target.kind === 'instant') return found.raw
  if (target.kind === 'date') return found.raw
  return target.kind === 'decimal' && found.raw !== null ? Number(found.raw) : found.x
}

it.each(Object.keys(targets) as (keyof typeof targets)[])(
  'works a %s out in memory as in SQL, whatever the value and the row',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(values[kind], row, async (value, row) => {
        const known = row as Record<string, unknown>
        const given = giveValue(value, { actor, at, named: (name) => known[name] })
        const kept = typeof given === 'number' && Math.abs(given) >= 1e15 ? null : given
        expect(await inSql(value, targets[kind], known)).toEqual(kept)
      }),
      { numRuns: 400 },
    )
  },
  30_000,
)
