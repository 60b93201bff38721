import { type Actor, type AnyRegister, catalogueOf, type Field } from '@zhiheng/kernel'
import { queueSql } from '@zhiheng/kernel/desk/read.ts'
import { asOfSql } from '@zhiheng/kernel/register/as-of.ts'
import { assignedItems, assignedReaders } from '@zhiheng/kernel/register/assigned.ts'
import { pageSql } from '@zhiheng/kernel/register/run.ts'
import { matching } from '@zhiheng/kernel/register/select.ts'
import { ownersOf } from '@zhiheng/kernel/register/store.ts'
import { actFor } from '@zhiheng/kernel/rights/store.ts'
import { compile, type Sql, snake, sql } from '@zhiheng/kernel/sql.ts'
import { modules } from '@zhiheng/modules'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from './database/testing/database.ts'

let database: FreshDatabase
let app: pg.Client
const catalogue = catalogueOf(modules)
const registers = [...catalogue.entries.values()].map((entry) => entry.register)
const roles = [...new Set(registers.flatMap((r) => r.readBy.flatMap((rule) => rule.roles)))]
const actor: Actor = {
  kind: 'post',
  post: null,
  name: '测试',
  roles,
  scope: ['91'],
  department: '0',
  party: null,
}

beforeAll(async () => {
  database = await freshDatabase()
  app = new pg.Client({ connectionString: database.servingUrl })
  await app.connect()
  for (const register of registers) await populate(register)
}, 120_000)
afterAll(async () => {
  await app.end()
  await database.drop()
})

/** Five thousand invented rows of one register, enough for the planner to tell indexes apart. */
async function populate(register: AnyRegister): Promise<void> {
  const columns = Object.entries(register.fields as Record<string, Field>).map(([name, field]) => [
    `"${snake(name)}"`,
    invented(field),
  ])
  const all = [
    ...columns,
    ['region', `'91' || lpad((n % 90 + 10)::text, 2, '0') || lpad((n % 7 + 1)::text, 2, '0')`],
    ['id', 'gen_random_uuid()'],
    ['state', `'${Object.keys(catalogue.entries.get(register.name)!.procedure.states)[0]}'`],
    ['rules', `''`],
    ['event_no', '1'],
    ['event_hash', `''`],
    ['changed_at', 'now()'],
    ...(register.search ? [['search', `''`]] : []),
  ]
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const table = `"${snake(register.name)}"`
  await owner.query(
    `insert into ${table} (${all.map(([c]) => c).join(', ')}) select ${all.map(([, v]) => v).join(', ')} from generate_series(1, 5000) n`,
  )
  await owner.query(`analyze ${table}`)
  await owner.end()
}

function invented(field: Field): string {
  const choices = Object.keys(field.choices ?? {}).map((c) => `'${c}'`)
  const kinds: Partial<Record<Field['kind'], string>> = {
    integer: numbered(field),
    decimal: numbered(field),
    money: numbered(field),
    date: `date '2026-01-01' + n % 300`,
    instant: `timestamptz '2026-01-01' + n * interval '1 hour'`,
    yesNo: 'n % 2 = 0',
    choice: `(array[${choices.join(', ') || `''`}])[n % ${choices.length || 1} + 1]`,
    lines: `array[${listed(field)}]`,
    link: `('00000000-0000-7000-8000-' || lpad((n % 97)::text, 12, '0'))::uuid`,
    post: `('00000000-0000-7000-8000-' || lpad((n % 97)::text, 12, '0'))::uuid`,
  }
  return kinds[field.kind] ?? `'v' || n % 97`
}

/** A number within the field's bounds. */
const numbered = ({ least = 0, most = least + 96 }: Field): string =>
  `${least} + n % ${Math.min(97, most - least + 1)}`

/** As many different items as the field must have. */
const listed = ({ least = 1 }: Field): string =>
  Array.from({ length: Math.max(1, least) }, (_, item) => `'${item}a' || n`).join(', ')

/**
 * The plan as the serving role gets it, where scanning and sorting are the last resort: what remains of them
 * has no index that could serve.
 */
async function plan(statement: Sql): Promise<string> {
  const { text, values } = compile(statement)
  await app.query(
    `begin; set local enable_seqscan = off; set local enable_sort = off; ${actFor(actor, '')}`,
  )
  const found = await app
    .query<{ 'QUERY PLAN': string }>(`explain ${text}`, values)
    .finally(() => app.query('rollback'))
  return found.rows.map((row) => row['QUERY PLAN']).join('\n')
}

const sorted = registers.flatMap((r) =>
  (r.sorts ?? [undefined]).map((sort) => [r.name, sort, r] as const),
)
it.each(sorted)('lists of %s come in the order of %s from an index', async (_, sort, register) => {
  const asked = { actor, limit: 51, ...(sort ? { sort: String(sort) } : {}) }
  const text = await plan(pageSql(register, asked))
  expect(text).not.toMatch(/Seq Scan|(^|-> +)(Incremental )?Sort /m)
})

const filtered = registers.flatMap((r) =>
  (r.filters ?? []).map((name) => [r.name, String(name), r] as const),
)
it.each(filtered)('the filter of %s by %s is served by an index', async (_, name, register) => {
  const field = register.fields[name]
  const samples: Record<string, unknown> = {
    yesNo: true,
    date: '2026-01-01',
    integer: 1,
    link: '00000000-0000-7000-8000-000000000000',
    post: '00000000-0000-7000-8000-000000000000',
  }
  const value = samples[field?.kind ?? ''] ?? Object.keys(field?.choices ?? { v7: 1 })[0]
  const text = await plan(
    sql`select r.id from ${matching(register, { actor, where: { [name]: value } })}`,
  )
  expect(text).not.toMatch(/Seq Scan/)
  expect(text).toMatch(new RegExp(`Index Cond: .*${snake(name)}`))
})

const dated = registers.filter((r) => r.inForce).map((r) => [r.name, r] as const)
it.each(dated)('what is in force of %s on a day is read from an index', async (name, register) => {
  const { procedure } = catalogue.entries.get(name)!
  const of = { register, voids: procedure.voids ?? [] }
  const text = await plan(asOfSql(of, { actor, on: '2026-06-30' }))
  expect(text).not.toMatch(/Seq Scan|(^|-> +)(Incremental )?Sort /m)
  const exact = register.inForce?.each === 'year' && !register.inForce.carries
  expect(text).toMatch(exact ? /Index Cond: .*year = / : /Index Scan Backward using \w+_in_force_/)
})

const searched = registers.filter((r) => r.search).map((r) => [r.name, r] as const)
it.each(searched)(
  'the search of %s finds keys by its function and rows by their key',
  async (_, register) => {
    const text = await plan(
      sql`select r.id from ${matching(register, { actor, search: '电热水壶' })}`,
    )
    expect(text).toMatch(/Function Scan on \w+_search/)
    expect(text).not.toMatch(/Seq Scan/)
  },
)

const owned = registers.flatMap((r) => ownersOf(r).map((role) => [r.name, role, r] as const))
it.each(owned)(
  'records of %s that are about the party of a %s are found by an index, wherever they are',
  async (_, role, register) => {
    const firm: Actor = { ...actor, roles: [role], scope: [...'0123456789'], party: 'v7' }
    const text = await plan(sql`select r.id from ${matching(register, { actor: firm })}`)
    expect(text).not.toMatch(/Seq Scan/)
    // Where the rule names states, a state in which there is nothing may serve as well.
    expect(text).toMatch(/Index Cond: .*(party|state)/)
  },
)

const assigned = registers.flatMap((r) =>
  assignedReaders(r).map((role) => [r.name, role, r] as const),
)
it.each(assigned)(
  'records of %s that name a %s among their handlers are found by the index over handlers',
  async (name, role, register) => {
    const me = '00000000-0000-7000-8000-000000000001'
    const one: Actor = { ...actor, roles: [role], post: me, party: me }
    expect(assignedItems(register, one)).toEqual([me])
    const text = await plan(pageSql(register, { actor: one, few: true, limit: 51 }))
    expect(text).toMatch(/Function Scan on \w+_assigned/)
    expect(text).not.toMatch(/Seq Scan/)
    const owner = new pg.Client({ connectionString: database.ownerUrl })
    await owner.connect()
    await owner.query('set enable_seqscan = off')
    const inside = await owner.query<{ 'QUERY PLAN': string }>(
      `explain select from "${snake(name)}" where assignees @> array['${me}']`,
    )
    await owner.end()
    expect(JSON.stringify(inside.rows)).toMatch(/_assigned_idx|assignees_idx/)
  },
)

it('a queue is read from an index for each desk, in order, however much waits elsewhere', async () => {
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  await owner.query(
    `insert into open_work (region, register, record, state, step, desk, own, ends)
select '91' || lpad((n % 90 + 10)::text, 2, '0'), 'sample', gen_random_uuid(), 'open', 'take',
  (array['officer@amr', 'intake', 'to:' || n])[n % 3 + 1], n % 3 = 2, now() + n * interval '1 minute' from generate_series(1, 20000) n;
analyze open_work`,
  )
  await owner.end()
  const officer: Actor = {
    ...actor,
    post: '00000000-0000-7000-8000-000000000001',
    roles: ['officer'],
    scope: ['9110'],
    department: 'amr',
  }
  const text = await plan(queueSql({ actor: officer }, 51))
  expect(text).not.toMatch(/Seq Scan/)
  expect(text.match(/Index Scan using open_work_desk_idx/g)).toHaveLength(2)
  expect(text.match(/Index Scan using open_work_own_idx/g)).toHaveLength(1)
  expect(text).not.toMatch(/(^|-> +)Sort /m)
})
