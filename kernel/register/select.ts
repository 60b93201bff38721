import type { Where } from '../condition/declare.ts'
import { fieldsIn } from '../condition/declare.ts'
import { whereSql } from '../condition/store.ts'
import { refuse } from '../errors.ts'
import { fromColumn } from '../fields/store.ts'
import type { Formula } from '../indicator/declare.ts'
import type { Address } from '../procedure/answers.ts'
import { type Actor, publicActor } from '../rights/declare.ts'
import { bounds, parameters, predicate } from '../rights/store.ts'
import { matchColumn, matchedFields } from '../secret/match.ts'
import { both, id, list, type Sql, snake, sql } from '../sql.ts'
import { assignedItems, assignedMost, assignedSql } from './assigned.ts'
import { type AnyRegister, readersOf } from './declare.ts'
import { queryOf } from './search.ts'
import { columnsOf, datedOn, serialsOf, tablesOf } from './store.ts'

/** A record as it is read: where it is, how it stands, and its fields by name. */
export interface RecordRead {
  readonly region: string
  readonly id: string
  /** The date in its address; null in a register without one. */
  readonly on: string | null
  readonly version: number
  readonly state: string
  readonly limitOn: string | null
  readonly limitStep: string | null
  readonly limitProvisional: boolean
  readonly changedAt: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** What of an indicator tells which records it counts; made by `countedBy`. */
export interface Counted {
  readonly formula: Formula
  readonly voids: readonly string[]
}

/** A secret field of the records that are asked for, and the record with whose secret `of` it is compared. */
export interface SameAs {
  readonly field: string
  readonly register: string
  readonly at: Address
  readonly of: string
}

/** Which records are asked for. */
export interface Asked {
  readonly actor: Actor
  readonly where?: Where
  /** Only the records that a figure is made of: those among which its indicator counts. */
  readonly counted?: Counted
  /** Only records whose secret is the same as that of another record, which the actor may read too. */
  readonly sameAs?: SameAs
  /** Words that the search fields contain, two characters or more. */
  readonly search?: string
  /** Whether few records name the actor among their handlers, so that they are found by that: `fewAssigned`. */
  readonly few?: boolean
}

const columnOf = (field: string): Sql => sql.ref(`r.${snake(field)}`)

/** Most records that a search looks at, newest of a scope or not: a search is for finding, not for listing. */
const searchedMost = 1000

/** The rows that `asked` names and its actor may read. Every list, count, export and picker starts here. */
export function matching(register: AnyRegister, asked: Asked): Sql {
  const conditions = [
    predicate(readersOf(register), asked.actor, columnOf),
    ...(asked.where ? [conditionSql(register, asked.where, asked.actor)] : []),
    ...(asked.sameAs ? [sameSql(register, asked.sameAs)] : []),
    ...(asked.counted ? [countedSql(asked.counted, asked.actor)] : []),
  ]
  const found = asked.search === undefined ? sql`` : searchJoin(register, asked.search, asked.actor)
  const few = asked.few ? assignedJoin(register, asked.actor) : sql``
  return sql`${id(tablesOf(register).record)} r ${found} ${few} where ${both(conditions)}`
}

/** @throws {Refusal} list.not-offered where nothing is matched by the field. */
function sameSql(register: AnyRegister, { field, register: other, at, of }: SameAs): Sql {
  const offered = matchedFields(register).map(([name]) => name)
  if (!offered.includes(field)) throw notOffered(register, field, offered)
  const match = sql.ref(`r.${matchColumn(field)}`)
  return sql`${match} = (select ${sql.ref(`o.${matchColumn(of)}`)} from ${id(snake(other))} o where o.region = ${at.region} and o.id = ${at.id}::uuid)`
}

/** Those among which an indicator counts. It is asked together with dates, and the order by date serves it. */
function countedSql(indicator: Counted, actor: Actor): Sql {
  const { of, among } = indicator.formula
  const { where, field } = among ?? of
  const known = field === null ? [] : [sql`${columnOf(field)} is not null`]
  const living = list(indicator.voids.map((state) => sql`${state}`))
  return both([
    whereSql(where as Where, parameters(actor, columnOf)),
    ...known,
    ...(indicator.voids.length ? [sql`r.state not in (${living})`] : []),
  ])
}

/** @throws {Refusal} list.not-offered where no index serves the filter. */
function conditionSql(register: AnyRegister, where: Where, actor: Actor): Sql {
  const offered = new Set([
    'region',
    ...(register.filters ?? []),
    ...(register.sorts ?? []),
    ...serialsOf(register),
  ])
  const stranger = fieldsIn(where).find((name) => !offered.has(name))
  if (stranger) throw notOffered(register, stranger, [...offered])
  return whereSql(where, parameters(actor, columnOf))
}

export function notOffered(register: AnyRegister, what: string, offered: readonly string[]) {
  const title = (name: string) => register.fields[name]?.title ?? name
  return refuse('list.not-offered', { what: title(what), offered: offered.map(title).join('、') })
}

function searchJoin(register: AnyRegister, typed: string, actor: Actor): Sql {
  const { record } = tablesOf(register)
  const query = queryOf(typed)
  if (!query || !register.search) return sql`join (select 1 where false) nothing on true`
  const ranges = register.keyAcross ? bounds(publicActor.scope) : bounds(actor.scope)
  const calls = ranges.map(
    ({ lo, hi }) =>
      sql`select * from ${id(`${record}_search`)}(${query.query}::tsquery, ${query.patterns}::text[], ${lo}, ${hi}, ${searchedMost})`,
  )
  const same = [
    sql`r.region = found.region`,
    datedOn(register, sql`found.on_date`),
    sql`r.id = found.id`,
  ]
  if (calls.length === 0) return sql`join (select 1 where false) nothing on true`
  return sql`join (${list(calls, sql` union all `)}) found on ${both(same)}`
}

function assignedJoin(register: AnyRegister, actor: Actor): Sql {
  const calls = assignedItems(register, actor).map((item) =>
    assignedSql(register, item, assignedMost),
  )
  const same = [
    sql`r.region = assigned.region`,
    datedOn(register, sql`assigned.on_date`),
    sql`r.id = assigned.id`,
  ]
  return sql`join (${list(calls, sql` union `)}) assigned on ${both(same)}`
}

/** What is selected of a record: typed columns, decoded by `readRecord`. */
export function recordColumns(register: AnyRegister): Sql {
  const fields = columnsOf(register).map(([, , column]) => sql.ref(`r.${column}`))
  return list([
    sql`r.region, r.id, r.state, r.event_no, r.changed_at, r.limit_on, r.limit_step, r.limit_provisional`,
    ...fields,
  ])
}

export function readRecord(register: AnyRegister, row: Record<string, unknown>): RecordRead {
  const instant = (value: unknown) => (value instanceof Date ? value.toISOString() : null)
  return {
    region: row.region as string,
    id: row.id as string,
    on: register.date ? (row[snake(register.date as string)] as string) : null,
    version: row.event_no as number,
    state: row.state as string,
    limitOn: instant(row.limit_on),
    limitStep: (row.limit_step as string | null) ?? null,
    limitProvisional: row.limit_provisional === true,
    changedAt: instant(row.changed_at) as string,
    fields: Object.fromEntries(
      columnsOf(register).map(([name, field, column]) => [name, fromColumn(field, row[column])]),
    ),
  }
}
