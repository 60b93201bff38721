import type { Catalogue } from '../catalogue.ts'
import { deliveringSteps, retracted } from '../event/store.ts'
import type { RecordLimits } from '../limit/record.ts'
import { addressDay } from '../limit/store.ts'
import { limitWork } from '../limit/work.ts'
import { creates, fromStates, stays } from '../procedure/declare.ts'
import { accepted, type Kinds, stagedRows } from '../procedure/staging.ts'
import { type Plan, stateAfter } from '../procedure/store.ts'
import { rightsColumns } from '../register/store.ts'
import { inScopePolicy, setting, takingStep } from '../rights/store.ts'
import { both, either, id, list, type Sql, sql, textOf } from '../sql.ts'
import { type Desk, desksOf, type Place } from './declare.ts'

/** A record may come to lie on a desk in another region, where a step delivers it there, and be taken from it again. */
export function deskPolicies(catalogue: Catalogue): string[] {
  const delivering = takingStep(deliveringSteps(catalogue))
  const retractions = retracted(catalogue, id('record'))
  const here = inScopePolicy(id('region'))
  const place = either([here, delivering, ...retractions])
  const taking = sql`${setting('app.step')} is not null`
  const putting = policy('put', sql`insert`, sql`with check (${both([taking, place])})`)
  if (retractions.length === 0) return putting.map(textOf)
  const own = sql`desk = any(string_to_array(${setting('app.desks')}, chr(31)))`
  const seen = either([both([here, either([own, taking])]), ...retractions])
  return [
    ...putting,
    ...policy('read', sql`select`, sql`using (${seen})`),
    ...policy('take', sql`delete`, sql`using (${both([taking, either([here, ...retractions])])})`),
  ].map(textOf)
}

function policy(name: string, command: Sql, holds: Sql): Sql[] {
  const [policy, table] = [id(`open_work_${name}`), id('open_work')]
  return [
    sql`drop policy if exists ${policy} on ${table}`,
    sql`create policy ${policy} on ${table} for ${command} to zhiheng_app ${holds}`,
  ]
}

/** Where the rights columns of a record are read. */
export interface Columns {
  readonly department: Sql
  readonly party: Sql
  readonly assignees: Sql
}

/** The desks on which a record in `state` lies, as an array; an unknown one among them is left out by the reader. */
export function desksSql(desks: readonly Desk[], state: Sql, columns: Columns): Sql {
  const cases = desks.map((desk) => sql`when ${desk.state} then ${deskSql(desk, columns)}`)
  return sql`(case ${state} ${list(cases, sql` `)} end)`
}

const deskSql = (desk: Desk, columns: Columns): Sql =>
  desk.watch
    ? sql`(${placeSql(desk, columns)} || ${placeSql(desk.watch, columns)})`
    : placeSql(desk, columns)

function placeSql(desk: Place, columns: Columns): Sql {
  const { assignees } = columns
  const theirs = sql`(select array_agg('to:' || a) from unnest(${assignees}) a)`
  if (desk.of === 'assignees') return theirs
  const shared = sql`array[${sharedSql(desk, columns)}]`
  return desk.handlers
    ? sql`(case when cardinality(${assignees}) > 0 then ${theirs} else ${shared} end)`
    : shared
}

function sharedSql({ of, role }: Place, { department, party }: Columns): Sql {
  if (of === 'party') return sql`'party:' || ${party}`
  if (of === 'role') return sql`${role}::text`
  return sql`${role}::text || coalesce('@' || ${department}, '')`
}

/** The step that is asked for in `state`. */
const askedSql = (desks: readonly Desk[], state: Sql): Sql =>
  byState(desks, state, ({ asks }) => sql`${asks}`)

/** The steps by whose time limits a record in `state` is due, as an array. */
const dueSql = (desks: readonly Desk[], state: Sql): Sql =>
  byState(desks, state, ({ due }) => sql`${[...due]}::text[]`)

const byState = (desks: readonly Desk[], state: Sql, tell: (desk: Desk) => Sql): Sql =>
  sql`(case ${state} ${list(
    desks.map((desk) => sql`when ${desk.state} then ${tell(desk)}`),
    sql` `,
  )} end)`

/** Joins the limit (alias `l`) by which a record in `state` is due: of its limits, the nearest that counts there. */
export const dueLimit = (desks: readonly Desk[], state: Sql, its: Sql): Sql =>
  sql`left join lateral (select step, ends from running_limit l where ${its} and l.step = any(${dueSql(desks, state)}) order by ends limit 1) l on true`

/** By which step's limit a record in `state` is due, or else the step that is asked for; and by when. */
export const dueColumns = (desks: readonly Desk[], state: Sql): Sql => {
  const counts = sql`l.step = any(${dueSql(desks, state)})`
  return sql`coalesce(case when ${counts} then l.step end, ${askedSql(desks, state)}), d.desk, d.own, coalesce(case when ${counts} then l.ends end, ${never})`
}

/** A record that need not be done by any day lies behind all that must. */
export const never = sql`'infinity'::timestamptz`

export const workColumns = sql`region, register, record, on_date, state, step, desk, own, ends`
/** A record without any limit. */
const noLimit = sql`cross join (select null::text as step, null::timestamptz as ends) l`
/** One row for each desk (alias `d`) that is known. */
export const onDesks = (desks: Sql): Sql =>
  sql`cross join lateral (select distinct desk, starts_with(desk, 'to:') or starts_with(desk, 'party:') as own from unnest(${desks}) desk where desk is not null) d`

/** Takes the records of a batch from the desks on which they lay, and puts them on those on which they lie now. */
export function deskWrites(plan: Plan, { limits }: { limits: RecordLimits }, kinds: Kinds): Sql[] {
  const desks = desksOf(plan.entry.current)
  if (desks.length === 0 || !movesDesks(plan)) return []
  const register = plan.entry.register.name
  const taken = sql`delete from open_work w using resolved s where ${accepted} and s.existing
  and w.region = s.region and w.register = ${register} and w.record = s.id`
  const its = sql`l.region = s.region and l.register = ${register} and l.record = s.id`
  const running = dueLimit(desks, stateAfter(plan, 's'), its)
  return [
    ...(kinds.existing ? [taken, put(plan, sql`s.existing`, running)] : []),
    ...(kinds.fresh ? [put(plan, sql`not s.existing`, limits.made)] : []),
  ]
}

/** `limit` is a relation `l` with the limit by which it is due, or, of a new record, its nearest one. */
function put(plan: Plan, which: Sql, limit: Sql | null): Sql {
  const { register, current } = plan.entry
  const desks = desksOf(current)
  const state = stateAfter(plan, 's')
  const columns = {
    department: sql`s.department`,
    party: sql`s.party`,
    assignees: sql`s.assignees`,
  }
  return sql`insert into open_work (${workColumns})
select s.region, ${register.name}, s.id, ${addressDay(plan)}, ${state}, ${dueColumns(desks, state)}
from ${stagedRows} ${limit ?? noLimit} ${onDesks(desksSql(desks, state, columns))}
where ${accepted} and ${which} and ${state} in (${list(desks.map(({ state: of }) => sql`${of}`))})`
}

/** Whether the step can change where a record lies, or by when it is to be done. */
function movesDesks(plan: Plan): boolean {
  if (!touchesDesks(plan)) return false
  const rights = rightsColumns(plan.entry.register)
  return (
    !stays(plan.step) ||
    creates(plan.step) ||
    limitWork(plan) !== null ||
    plan.fills.some(({ name }) => rights.includes(name))
  )
}

/** Whether the step leads from or to a state that waits for somebody: an import of what is finished does not. */
function touchesDesks({ entry, step }: Plan): boolean {
  const waiting = desksOf(entry.current).map(({ state }) => state)
  return [...fromStates(step), step.to, step.starts].some((state) => waiting.includes(state ?? ''))
}
