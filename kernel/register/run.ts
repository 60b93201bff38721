import { getEntry } from '../catalogue.ts'
import type { Field } from '../fields/declare.ts'
import { readValue } from '../fields/run.ts'
import type { Formula } from '../indicator/declare.ts'
import type { Kernel } from '../kernel.ts'
import type { Address } from '../procedure/answers.ts'
import type { Actor } from '../rights/declare.ts'
import { bounds, insideAny, predicate } from '../rights/store.ts'
import { hideSealed } from '../secret/seal.ts'
import { both, id, type Queryable, run, type Sql, snake, sql, list as sqlList } from '../sql.ts'
import { reading } from '../transaction.ts'
import { fewAssigned } from './assigned.ts'
import { cursorText, type Fits, isId, readCursor } from './cursor.ts'
import { type AnyRegister, readersOf } from './declare.ts'
import {
  type Asked,
  type Counted,
  matching,
  notOffered,
  type RecordRead,
  readRecord,
  recordColumns,
} from './select.ts'
import { datedOn, tablesOf } from './store.ts'

/** The records that an indicator counts, for a list of its register; undefined where it counts another or none. */
export function countedBy(kernel: Kernel, name: string, indicator: string): Counted | undefined {
  const { register, procedure } = getEntry(kernel.catalogue, name)
  const found = kernel.catalogue.indicators.get(indicator)
  if (found?.kind !== 'counted' || found.over !== register) return undefined
  return { formula: found.formula as Formula, voids: procedure.voids ?? [] }
}

export interface Listing extends Asked {
  /** One of the register's declared sorts; its first by default. */
  readonly sort?: string
  /** Newest or largest first, which is the default. */
  readonly descending?: boolean
  /** `next` of the page before. */
  readonly after?: string
  /** 50 by default, 500 at most. */
  readonly limit?: number
}
export interface Page {
  readonly records: readonly RecordRead[]
  /** Where the next page begins; null on the last. */
  readonly next: string | null
}

/** One page of records in a stable order. @throws {Refusal} list.not-offered, list.no-place */
export async function list(kernel: Kernel, name: string, asked: Listing): Promise<Page> {
  const { register } = getEntry(kernel.catalogue, name)
  const limit = Math.min(Math.max(asked.limit ?? 50, 1), 500)
  const found = await reading(kernel.pool, asked.actor, async (client) => {
    const few = await fewAssigned(client, register, asked.actor)
    const statement = pageSql(register, { ...asked, few, limit: limit + 1 })
    return run<Record<string, unknown>>(client, statement)
  })
  const rows = found.rows.slice(0, limit)
  const last = found.rows.length > limit ? rows.at(-1) : undefined
  return {
    records: rows.map((row) => readRecord(register, row)),
    next: last ? cursorText([last[sortColumn(register, asked)], last.id]) : null,
  }
}

function sortColumn(register: AnyRegister, asked: Listing): string {
  const offered: readonly string[] = register.sorts ?? ['id']
  const sort = asked.sort ?? offered[0]!
  if (!offered.includes(sort)) throw notOffered(register, sort, offered)
  return snake(sort)
}

/** The statement of one page; exported so that a test can look at its plan. */
export function pageSql(register: AnyRegister, asked: Listing & { limit: number }): Sql {
  const column = sql.ref(`r.${sortColumn(register, asked)}`)
  const down = asked.descending ?? true
  const direction = down ? sql` desc` : sql` asc`
  const parts = [sortedBy(register, asked), isId]
  const [value, last] = asked.after === undefined ? [] : readCursor(asked.after, parts)
  const beyond = last
    ? sql` and (${column}, r.id) ${down ? sql`<` : sql`>`} (${value}, ${last}::uuid)`
    : sql``
  return sql`select ${recordColumns(register)} from ${matching(register, asked)}${beyond}
order by ${column}${direction}, r.id${direction} limit ${asked.limit}`
}

/** Whether a value is one by which the list can be in order, as the database writes it. */
function sortedBy({ fields, sorts }: AnyRegister, { sort = sorts?.[0] }: Listing): Fits {
  const field = (fields as Readonly<Record<string, Field>>)[String(sort)]
  if (!field) return isId
  return (value) => {
    const reading = readValue({ ...field, required: false }, value)
    return 'value' in reading && [value, Number(value)].includes(reading.value)
  }
}

const exactUpTo = 10_000

/** How many records there are: exact up to 10,000, the planner's estimate above. */
export async function count(
  kernel: Kernel,
  name: string,
  asked: Asked,
): Promise<{ n: number; exact: boolean }> {
  const { register } = getEntry(kernel.catalogue, name)
  return reading(kernel.pool, asked.actor, async (client) => {
    const few = await fewAssigned(client, register, asked.actor)
    const rows = matching(register, { ...asked, few })
    const upTo = sql`select count(*)::integer as n from (select from ${rows} limit ${exactUpTo + 1}) found`
    const n = (await run<{ n: number }>(client, upTo)).rows[0]!.n
    if (n <= exactUpTo) return { n, exact: true }
    const estimate = await estimated(client, { register, actor: asked.actor }, rows)
    return { n: Math.max(n, Math.round(estimate)), exact: false }
  })
}

/**
 * The planner's estimate of `rows`. Its estimates under a policy are off by the policy's guessed share, so that
 * of all rows in the actor's territory is taken twice, with and without the policy, and scales the other.
 */
async function estimated(
  client: Queryable,
  { register, actor }: { register: AnyRegister; actor: Actor },
  rows: Sql,
): Promise<number> {
  const { record } = tablesOf(register)
  const ranges = bounds(actor.scope).map(
    ({ lo, hi }) => sql`estimated_rows(${record}, ${lo}, ${hi})`,
  )
  const all = sql`select ${sqlList(ranges, sql` + `)} as n`
  const territory = (await run<{ n: number }>(client, all)).rows[0]!.n
  const inside = insideAny(sql`r.region`, actor.scope)
  const policied = await planned(client, sql`${id(record)} r where ${inside}`)
  return (territory * (await planned(client, rows))) / Math.max(policied, 1)
}

async function planned(client: Queryable, rows: Sql): Promise<number> {
  const plan = await run<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>(
    client,
    sql`explain (format json) select from ${rows}`,
  )
  return plan.rows[0]!['QUERY PLAN'][0].Plan['Plan Rows']
}

/** One record, or undefined where there is none that the actor may see. */
export async function find(
  kernel: Kernel,
  name: string,
  { actor, at }: { actor: Actor; at: Address },
): Promise<RecordRead | undefined> {
  const { register } = getEntry(kernel.catalogue, name)
  return reading(kernel.pool, actor, async (client) => {
    const exact = await run<Record<string, unknown>>(client, oneSql(register, actor, at))
    const moved =
      exact.rows[0] ?? (at.on ? await findMoved(register, actor, at)(client) : undefined)
    return moved && readRecord(register, moved)
  })
}

/** The statement that finds one record by its address; exported for the bench. */
export function oneSql(register: AnyRegister, actor: Actor, at: Address): Sql {
  const here = [
    sql`r.region = ${at.region}`,
    ...(at.on ? [datedOn(register, sql`${at.on}`)] : []),
    sql`r.id = ${at.id}::uuid`,
    predicate(readersOf(register), actor, (field) => sql.ref(`r.${snake(field)}`)),
  ]
  return sql`select ${recordColumns(register)} from ${id(tablesOf(register).record)} r where ${both(here)}`
}

/** A corrected date changes the address; an old link still finds the record. */
const findMoved =
  (register: AnyRegister, actor: Actor, at: Address) =>
  async (client: Parameters<typeof run>[0]): Promise<Record<string, unknown> | undefined> =>
    (await run<Record<string, unknown>>(client, oneSql(register, actor, { ...at, on: null })))
      .rows[0]

/** One event of a record's history, as people read it. */
export interface EventRead {
  readonly no: number
  readonly step: string
  readonly stepTitle: string
  readonly state: string
  /** `kind:post:person`, as far as there are any. */
  readonly actor: string
  readonly actorName: string
  readonly at: string
  readonly answers: Readonly<Record<string, unknown>> | null
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>> | null
  readonly request: string
}

/** Everything that was done to a record, oldest first; empty where the actor may not see it. */
export async function history(
  kernel: Kernel,
  name: string,
  { actor, at }: { actor: Actor; at: Address },
): Promise<readonly EventRead[]> {
  const { procedure } = getEntry(kernel.catalogue, name)
  if (!(await find(kernel, name, { actor, at }))) return []
  const columns = [
    'event_no',
    'step',
    'state',
    'actor',
    'actor_name',
    'at',
    'answers',
    'before',
    'after',
    'request',
  ]
  const statement = sql`select ${sqlList(columns.map(id))} from event
where region = ${at.region} and record = ${at.id}::uuid and register = ${name} order by event_no`
  const found = await reading(kernel.pool, actor, (client) =>
    run<Record<string, unknown>>(client, statement),
  )
  return found.rows.map((row) => ({
    no: row.event_no as number,
    step: row.step as string,
    stepTitle: procedure.steps[row.step as string]?.title ?? (row.step as string),
    state: row.state as string,
    actor: row.actor as string,
    actorName: row.actor_name as string,
    at: (row.at as Date).toISOString(),
    answers: row.answers as EventRead['answers'],
    before: hideSealed(row.before as EventRead['before']),
    after: hideSealed(row.after as EventRead['after']),
    request: row.request as string,
  }))
}

const streamed = 500

/** Every record that is asked for, page by page: memory does not grow with their number. */
export async function* stream(
  kernel: Kernel,
  name: string,
  asked: Asked,
): AsyncGenerator<RecordRead> {
  let after: string | null | undefined
  do {
    const page: Page = await list(kernel, name, {
      ...asked,
      limit: streamed,
      ...(after ? { after } : {}),
    })
    yield* page.records
    after = page.next
  } while (after)
}
