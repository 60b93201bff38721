import { freshDatabase } from '@zhiheng/server/database/testing/database.ts'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '../rights/declare.ts'
import { actFor, inScopePolicy, parameters, policyRule } from '../rights/store.ts'
import { compile, list, run, type Sql, sql } from '../sql.ts'
import { field, type Where } from './declare.ts'
import { truthOf } from './run.ts'
import { whereSql } from './store.ts'

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

const columns = {
  word: 'text',
  amount: 'numeric',
  day: 'date',
  other: 'date',
  flag: 'boolean',
  tags: 'text[]',
  region: 'text',
} as const
const values = {
  word: fc.constantFrom('甲', '乙', 'a'),
  amount: fc.integer({ min: -2, max: 2 }),
  day: fc.constantFrom('2026-01-01', '2026-02-28', '2025-12-31'),
  other: fc.constantFrom('2026-01-01', '2026-02-28'),
  flag: fc.boolean(),
  tags: fc.uniqueArray(fc.constantFrom('甲', '乙', 'p1'), { maxLength: 3 }),
  region: fc.constantFrom('0', '37', '3709', '370902', '110101001', '1'),
}
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
const row = fc.record(
  Object.fromEntries(
    Object.entries(values).map(([k, v]) => [k, maybe(v as fc.Arbitrary<unknown>)]),
  ),
)

const compare = (name: 'word' | 'amount' | 'day' | 'flag') => {
  const literal = values[name] as fc.Arbitrary<unknown>
  const value = name === 'day' ? fc.oneof(literal, fc.constant(field('other'))) : literal
  const ordered =
    name === 'amount' || name === 'day' ? ['is', 'isNot', 'atLeast', 'atMost'] : ['is', 'isNot']
  return fc.oneof(
    value,
    fc.record({ op: fc.constantFrom(...ordered), value }),
    fc.record({ op: fc.constant('oneOf'), values: fc.array(literal, { maxLength: 3 }) }),
    fc.record({ op: fc.constantFrom('known', 'absent') }),
  )
}
const match = fc.record(
  {
    word: fc.oneof(compare('word'), fc.constant({ op: 'is', value: { own: 'department' } })),
    amount: compare('amount'),
    day: compare('day'),
    flag: compare('flag'),
    tags: fc.record({
      op: fc.constant('has'),
      value: fc.oneof(fc.constantFrom('甲', 'p1'), fc.constant({ own: 'party' })),
    }),
    region: fc.oneof(
      fc.record({
        op: fc.constant('within'),
        region: fc.oneof(values.region, fc.constant({ own: 'scope' })),
      }),
      fc.record({
        op: fc.constantFrom('is', 'isNot'),
        value: fc.oneof(values.region, fc.constant({ own: 'territory' })),
      }),
    ),
  },
  { requiredKeys: [] },
)
const { where } = fc.letrec((tie) => ({
  where: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    match,
    fc.record({ $any: fc.array(tie('where'), { maxLength: 3 }) }),
    fc.record({ $all: fc.array(tie('where'), { maxLength: 3 }) }),
    fc.record({ $not: tie('where') }),
  ),
}))
const actor = fc.record({
  scope: fc.uniqueArray(fc.constantFrom('37', '3709', '1', '110101'), { maxLength: 2 }),
  department: maybe(fc.constantFrom('甲', 'a')),
  party: maybe(fc.constantFrom('乙', 'p1')),
})
const acting = (a: {
  scope: string[]
  department: string | null
  party: string | null
}): Actor => ({
  kind: 'post',
  post: null,
  name: '测试',
  roles: ['r'],
  ...a,
})

const source = (values: Record<string, unknown>): Sql =>
  sql`(select ${list(Object.entries(columns).map(([name, type]) => sql`${values[name]}::${sql.raw(type)} as ${sql.id(name)}`))}) r`

it('says the same in memory and in SQL, of every condition on every row', async () => {
  await fc.assert(
    fc.asyncProperty(where, row, actor, async (condition, values, a) => {
      const inMemory = truthOf(condition as Where, values, { ...acting(a) })
      const expression = whereSql(
        condition as Where,
        parameters(acting(a), (c) => sql.ref(`r.${c}`)),
      )
      const found = await run<{ truth: boolean | null }>(
        client,
        sql`select ${expression} as truth from ${source(values)}`,
      )
      expect({ true: 'yes', false: 'no', null: 'unknown' }[String(found.rows[0]?.truth)]).toBe(
        inMemory,
      )
    }),
    { numRuns: 1500 },
  )
})

it('says the same as a policy over the settings of a transaction, where it grants', async () => {
  await fc.assert(
    fc.asyncProperty(where, row, actor, async (condition, values, a) => {
      const granted = truthOf(condition as Where, values, { ...acting(a) }) === 'yes'
      const rule = policyRule([{ roles: ['r'], where: condition as never }])
      await client.query(`begin; ${actFor(acting(a), 'x.y')}`)
      const { text, values: bound } = compile(sql`select ${rule} as truth from ${source(values)}`)
      const found = await client.query<{ truth: boolean | null }>(text, bound)
      await client.query('rollback')
      expect(found.rows[0]?.truth === true).toBe(granted)
    }),
    { numRuns: 600 },
  )
})

it('is closed while nobody acts', async () => {
  const open = sql`select coalesce(${inScopePolicy(sql`'37'::text`)}, false) as open`
  expect((await run(client, open)).rows).toEqual([{ open: false }])
  await client.query(`begin; set local app.scope = '37'; commit`)
  expect((await run(client, open)).rows).toEqual([{ open: false }])
})
