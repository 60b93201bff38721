import type { Entry } from '../catalogue.ts'
import { fieldsIn, type Where } from '../condition/declare.ts'
import { retractingSteps } from '../event/store.ts'
import type { Field } from '../fields/declare.ts'
import { castType, columnCheck, columnType } from '../fields/store.ts'
import {
  creates,
  fromStates,
  movesCases,
  type Procedure,
  startState,
  statesAfter,
} from '../procedure/declare.ts'
import {
  handingOver,
  hasRole,
  inScopePolicy,
  policyRule,
  retracting,
  takingStep,
} from '../rights/store.ts'
import { matchColumns, matchIndexes } from '../secret/match.ts'
import { both, either, id, list, type Sql, snake, sql, textOf } from '../sql.ts'
import { assignedReaders } from './assigned.ts'
import { type AnyRegister, readersOf } from './declare.ts'

/** Names of everything in the database that belongs to one register. */
export interface Tables {
  readonly record: string
  readonly key: string
  readonly delta: string
  readonly cell: string
}
export function tablesOf(register: AnyRegister): Tables {
  const record = snake(register.name)
  return { record, key: `${record}_key`, delta: `${record}_delta`, cell: `${record}_cell` }
}

/** `[name, field, column]` of every declared field, in order. */
export function columnsOf(register: AnyRegister): [string, Field, string][] {
  return Object.entries(register.fields as Record<string, Field>).map(([name, field]) => [
    name,
    field,
    snake(name),
  ])
}

/** The column by which records are dated, after a prefix like `r.`; NULL in a register without one. */
export const dateColumn = (register: AnyRegister, prefix: string): Sql =>
  register.date ? sql.ref(`${prefix}${snake(register.date)}`) : sql`null::date`

/** Whether the record `r` is dated `day`, by which it is found in one partition; true in a register without dates. */
export const datedOn = (register: AnyRegister, day: Sql): Sql =>
  register.date ? sql`${dateColumn(register, 'r.')} = ${day}` : sql`true`

/** The rights columns that this register has, besides region and state. */
export function rightsColumns(register: AnyRegister): string[] {
  return ['department', 'party', 'assignees'].filter((name) => name in register.fields)
}

/** Years for which a partition is made at first; a job adds the next ones. Older records go to the default. */
const firstYears = Array.from({ length: 14 }, (_, n) => 2015 + n)

/** Every statement that makes the register's tables, indexes, functions and policies, in order. */
export function registerDdl(entry: Entry): string[] {
  const { register } = entry
  return [
    recordTable(register),
    ...(register.date ? partitions(tablesOf(register).record) : []),
    ...indexes(register),
    ...(register.key ? keyTable(register) : []),
    ...(register.search ? [searchFunction(register)] : []),
    ...(assignedReaders(register).length ? [assignedFunction(register)] : []),
    ...policies(entry),
  ].map((statement) => (typeof statement === 'string' ? statement : textOf(statement)))
}

function primaryKey(register: AnyRegister): Sql[] {
  const date = register.date ? [id(snake(register.date))] : []
  return [id('region'), ...date, id('id')]
}

function recordTable(register: AnyRegister): Sql {
  const { record } = tablesOf(register)
  const columns = columnsOf(register).map(
    ([, field, column]) =>
      sql`${id(column)} ${sql.raw(columnType(field))}${sql.raw(field.required ? ' not null' : '')}`,
  )
  const checks = columnsOf(register).flatMap(([, field, column]) => {
    const check = columnCheck(field, id(column))
    return check ? [sql`constraint ${id(`${record}_${column}_check`)} check (${check})`] : []
  })
  const search = register.search ? [sql`search tsvector not null`] : []
  const system = sql`region text collate "C" not null, id uuid not null, state text collate "C" not null, rules text collate "C" not null, event_no integer not null, event_hash bytea not null, changed_at timestamptz not null, limit_on timestamptz, limit_step text collate "C", limit_provisional boolean`
  const key = sql`constraint ${id(`${record}_pkey`)} primary key (${list(primaryKey(register))})`
  const by = register.date ? sql` partition by range (${id(snake(register.date))})` : sql``
  const parts = [system, ...columns, ...matchColumns(register), ...search, key, ...checks]
  return sql`create table ${id(record)} (
  ${list(parts, sql`,\n  `)}
)${by}`
}

/** One partition a year and a default for what lies outside. */
export function partitions(table: string): Sql[] {
  const years = firstYears.map(
    (year) =>
      sql`create table ${id(`${table}_${year}`)} partition of ${id(table)} for values from (${sql.lit(`${year}-01-01`)}) to (${sql.lit(`${year + 1}-01-01`)})`,
  )
  return [...years, sql`create table ${id(`${table}_other`)} partition of ${id(table)} default`]
}

function indexes(register: AnyRegister): Sql[] {
  const { record } = tablesOf(register)
  const make = (name: string, on: Sql) =>
    sql`create index ${id(`${record}_${name}_idx`)} on ${id(record)} ${on}`
  const sorts = register.sorts
    ? register.sorts.map((name) => make(`${snake(name)}_sort`, sql`(${id(snake(name))}, id)`))
    : [make('newest', sql`(id)`)]
  const filters = (register.filters ?? []).map((name) =>
    make(
      snake(name),
      register.keyAcross ? sql`(${id(snake(name))}, region)` : sql`(region, ${id(snake(name))})`,
    ),
  )
  const dated = register.inForce ? [make('in_force', sql`(region, ${keyNames(register)})`)] : []
  const search = register.search ? [make('search', sql`using gin (search)`)] : []
  const serials = columnsOf(register).flatMap(([, field, column]) =>
    field.serial
      ? [
          sql`create unique index ${id(`${record}_${column}_serial_idx`)} on ${id(record)} (region, ${id(column)})`,
        ]
      : [],
  )
  const assigned = assignedReaders(register).length
    ? [make('assigned', sql`using gin (assignees) where assignees is not null`)]
    : []
  const own = ownersOf(register).length ? [make('own', sql`(party, id)`)] : []
  const limits = [make('limit', sql`(limit_on) where limit_on is not null`)]
  return [
    ...sorts,
    ...filters,
    ...dated,
    ...search,
    ...serials,
    ...matchIndexes(register),
    ...own,
    ...assigned,
    ...limits,
  ]
}

const keyNames = (register: AnyRegister): Sql =>
  list((register.key ?? []).map((name) => id(snake(name))))

/** Roles that read a record wherever it is, because it is about their own party. */
export const ownersOf = ({ readBy }: AnyRegister): readonly string[] => [
  ...new Set(
    readBy.flatMap(({ roles, where }) => {
      const names = fieldsIn(where as Where)
      return names.includes('party') && !names.includes('region') ? roles : []
    }),
  ),
]

/**
 * The keys of at most `most` records that name `item` among their handlers, as the owner: no array operator is
 * leakproof, so that under row-level security no index would serve. The caller joins them to the policied table.
 * Its arguments go by their place: a column called like one of them would be taken for it.
 */
function assignedFunction(register: AnyRegister): Sql {
  const { record } = tablesOf(register)
  return sql`create function ${id(`${record}_assigned`)}(item text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, ${dateColumn(register, 'r.')}, r.id from ${id(record)} r
  where r.assignees @> array[$1]
  limit $2 $$`
}

/** Numbers that a register gives, by each of which a record is found. */
export const serialsOf = (register: AnyRegister): readonly string[] =>
  columnsOf(register).flatMap(([name, { serial }]) => (serial ? [name] : []))

/** Keeps a declared key unique across partitions, and finds the record by it. */
function keyTable(register: AnyRegister): Sql[] {
  const { key } = tablesOf(register)
  const columns = (register.key ?? []).map((name) => {
    const type = sql.raw(castType(register.fields[name]))
    const collate = castType(register.fields[name]) === 'text' ? sql` collate "C"` : sql``
    return sql`${id(snake(name))} ${type}${collate} not null`
  })
  const date = register.date ? [sql`date date not null`] : []
  const unique = register.keyAcross
    ? keyNames(register)
    : sql`${id('region')}, ${keyNames(register)}`
  return [
    sql`create table ${id(key)} (${list([
      sql`region text collate "C" not null`,
      ...columns,
      sql`id uuid not null`,
      ...date,
      sql`constraint ${id(`${key}_pkey`)} primary key (${unique})`,
    ])})`,
  ]
}

/**
 * Text search under row-level security: finds at most `most` keys inside a range of regions as the owner,
 * because no text operator is leakproof; the caller joins them to the policied table.
 */
function searchFunction(register: AnyRegister): Sql {
  const { record } = tablesOf(register)
  const words = list(
    (register.search ?? []).map((name) => sql`coalesce(${id(snake(name))}, '')`),
    sql` || ' ' || `,
  )
  return sql`create function ${id(`${record}_search`)}(query tsquery, patterns text[], lo text, hi text, most integer)
returns table (region text, on_date date, id uuid) language sql stable security definer set search_path from current as $$
  select r.region, ${dateColumn(register, 'r.')}, r.id from ${id(record)} r
  where r.search @@ query and r.region >= lo collate "C" and r.region < hi collate "C"
    and (${words}) like all (patterns)
  limit most $$`
}

function policies(entry: Entry): Sql[] {
  const { register } = entry
  const tables = tablesOf(register)
  const record = id(tables.record)
  const secured = [tables.record, ...(register.key ? [tables.key] : [])].map(
    (table) => sql`alter table ${id(table)} enable row level security`,
  )
  const grants = [
    sql`grant select, insert, update on ${record} to zhiheng_app`,
    ...(register.key
      ? [sql`grant select, insert, update on ${id(tables.key)} to zhiheng_app`]
      : []),
  ]
  const retractions = retractingSteps(entry)
  const readable = either([
    policyRule(readersOf(register)),
    handingOver(tables.record),
    ...(retractions.length ? [retracting(retractions, id('id'))] : []),
  ])
  return [
    ...secured,
    ...grants,
    sql`create policy ${id(`${tables.record}_read`)} on ${record} for select to zhiheng_app using (${readable})`,
    sql`create policy ${id(`${tables.record}_create`)} on ${record} for insert to zhiheng_app with check (${stepRules(entry, 'create')})`,
    sql`create policy ${id(`${tables.record}_change`)} on ${record} for update to zhiheng_app using (${stepRules(entry, 'before')}) with check (${stepRules(entry, 'after')})`,
    ...(register.key ? keyPolicies(entry, tables.key) : []),
  ]
}

function stepNames(procedure: Procedure): string[] {
  return Object.keys(procedure.steps).map((step) => `${procedure.about.name}.${step}`)
}

/**
 * Which rows a step may insert, find, and leave behind: the step's own rule, state for state. What it
 * leaves may lie outside the rule (a reassigned task); the region cannot change. The steps of what was in
 * force before are allowed too, and the clock may move a case from the rules that it began under.
 */
function stepRules(entry: Entry, when: 'create' | 'before' | 'after'): Sql {
  const { procedure, register } = entry
  const everyVersion = [procedure, ...(procedure.earlier ?? [])]
  const steps = everyVersion.flatMap((version) => Object.entries(version.steps))
  const relevant = when === 'create' ? steps.filter(([, step]) => creates(step)) : steps
  const moving =
    when === 'create'
      ? []
      : [both([takingStep([`${register.name}.${movesCases}`]), hasRole(['clock'])])]
  const rules = relevant.map(([name, step]) => {
    const states =
      when === 'before'
        ? fromStates(step).filter((s) => s !== 'new')
        : when === 'create'
          ? [startState(step)]
          : statesAfter(step)
    return both([
      takingStep([`${register.name}.${name}`]),
      states.length ? sql`state in (${list(states.map((s) => sql.lit(s)))})` : sql`false`,
      when === 'after' ? sql`true` : policyRule(step.by),
    ])
  })
  return either([...rules, ...moving])
}

/** Keys are claimed for the own territory; one of the whole country is seen by whoever may claim it. */
function keyPolicies({ register, procedure }: Entry, key: string): Sql[] {
  const here = inScopePolicy(id('region'))
  const writing = both([takingStep(stepNames(procedure)), here])
  const claimants = Object.values(procedure.steps).flatMap((step) => (creates(step) ? step.by : []))
  const seen = register.keyAcross ? hasRole(claimants.flatMap(({ roles }) => roles)) : here
  return [
    sql`create policy ${id(`${key}_read`)} on ${id(key)} for select to zhiheng_app using (${seen})`,
    sql`create policy ${id(`${key}_create`)} on ${id(key)} for insert to zhiheng_app with check (${writing})`,
    sql`create policy ${id(`${key}_change`)} on ${id(key)} for update to zhiheng_app using (${writing}) with check (${writing})`,
  ]
}
