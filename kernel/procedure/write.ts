import { deskWrites } from '../desk/store.ts'
import { type DeltaImage, deltaInsert, deltaSelect } from '../indicator/store.ts'
import { endPassed, nearestColumns, noLimit, type RecordLimits } from '../limit/record.ts'
import type { Cube } from '../register/declare.ts'
import { datedOn, tablesOf } from '../register/store.ts'
import { both, id, list, type Sql, snake, sql } from '../sql.ts'
import { actorCode } from './apart.ts'
import { changes, movesCases, startState, stays } from './declare.ts'
import { liftSql } from './serial.ts'
import { accepted, type Kinds, stagedRows } from './staging.ts'
import { type Plan, type Stamp, stagedOf, stateAfter } from './store.ts'

/** The rows of a batch (aliases `s` and `i`) with the record of each (alias `r`) as it was before the step; all unknown of a new one. */
export const rowsOf = (plan: Plan): Sql =>
  sql`${stagedRows} left join ${id(tablesOf(plan.entry.register).record)} r on ${sameRecord(plan)}`

function sameRecord(plan: Plan): Sql {
  const dated = datedOn(plan.entry.register, sql`s.on_date`)
  return both([sql`r.region = s.region`, dated, sql`r.id = s.id`, sql`s.existing`])
}

/** How many rows there are of each kind, with the first thousand refusals and, of small batches, the records. */
export function summary({ entry, name, step }: Plan): Sql {
  const limit = step.within || step.notBefore ? endPassed(entry.register.name, name) : sql`null`
  return sql`select
  count(*) filter (where problem is null and not existing)::integer as created,
  count(*) filter (where problem is null and existing and changed)::integer as changed,
  count(*) filter (where problem is null and existing and not changed)::integer as unchanged,
  count(*) filter (where problem is not null)::integer as refused,
  (select coalesce(jsonb_agg(to_jsonb(p) order by p.n), '[]') from (
    select n, problem, old_state as state, event_no - 1 as seen, id, ${limit} as limit from resolved
    where problem is not null order by n limit 1000) p) as problems,
  (select coalesce(jsonb_agg(to_jsonb(t) order by t.n), '[]') from (
    select n, id, region, event_no as version from resolved
    where problem is null and (select count(*) from resolved) <= 1000) t) as records
from resolved`
}

/** A field's value as the step leaves it, over `rowsOf`. */
export function valueAfter(plan: Plan, field: string): Sql {
  const filled = plan.fills.find((fill) => fill.name === field)
  return filled ? filled.staged : sql.ref(`r.${snake(field)}`)
}

/** Claims the keys of new records. A concurrent claim ends in a serialization failure and a retry. */
export function claimKeys(plan: Plan): Sql {
  const { register } = plan.entry
  const names = (register.key ?? []).map(snake)
  const staged = names.map((name) => stagedOf(plan, name))
  const date = register.date ? stagedOf(plan, snake(register.date as string)) : null
  return sql`insert into ${id(tablesOf(register).key)} (region, ${list(names.map(id))}, id${date ? sql`, date` : sql``})
select i.region, ${list(staged)}, s.id${date ? sql`, ${date}` : sql``}
from ${stagedRows} where ${accepted} and not s.existing`
}

/** A corrected date moves the record to another partition; its key follows. */
export function moveKeys(plan: Plan): Sql {
  const { register } = plan.entry
  const names = (register.key ?? []).map(snake)
  const same = names.map((name) => sql`${sql.ref(`k.${name}`)} = ${stagedOf(plan, name)}`)
  const date = stagedOf(plan, snake(register.date as string))
  return sql`update ${id(tablesOf(register).key)} k set date = ${date}
from ${stagedRows}
where ${accepted} and s.existing and k.region = s.region and ${both(same)} and k.date <> ${date}`
}

/** One event per accepted record. */
export function appendEvents(plan: Plan, stamp: Stamp, day: string): Sql {
  const { entry, name } = plan
  return sql`insert into event (region, at_date, id, register, record, event_no, step, state, rules, actor, actor_name,
  request, at, tx, department, party, assignees, answers, before, after, prev, hash)
select s.region, ${day}::date, s.event, ${entry.register.name}, s.id, s.event_no, ${name}, ${stateAfter(plan, 's')}, ${entry.rules},
  ${actorCode(stamp.actor)}, ${stamp.actor.name}, ${stamp.request}::uuid, ${stamp.at.toISOString()}::timestamptz,
  pg_current_xact_id()::text::bigint, s.department, s.party, s.assignees, s.answers, s.before, s.after, s.prev, s.hash
from resolved s where ${accepted}`
}

/** What counts has changed by this much; null where the step cannot change what counts. */
export function appendDeltas(plan: Plan, existing: boolean): Sql | null {
  const { register, procedure } = plan.entry
  if (!register.cube) return null
  const voids: readonly string[] = procedure.voids ?? []
  const cube: Cube = register.cube
  const counted = [cube.month, ...cube.by, ...(cube.sums ?? [])]
  const fills = new Map(plan.fills.map((fill) => [fill.name, fill.staged]))
  if (!counted.some((name) => fills.has(name)) && voids.length === 0) return null
  const old = (name: string) => sql.ref(`r.${snake(name)}`)
  const rows = existing ? rowsOf(plan) : stagedRows
  const images: DeltaImage[] = []
  if (!voids.includes(plan.step.to))
    images.push({
      sign: 1,
      region: sql`s.region`,
      value: (name) => fills.get(name) ?? (existing ? old(name) : sql`null`),
      counts: stays(plan.step) ? countsIn(voids, stateAfter(plan, 's')) : accepted,
    })
  if (existing)
    images.push({
      sign: -1,
      region: sql`s.region`,
      value: old,
      counts: countsIn(voids, sql`s.old_state`),
    })
  return images.length
    ? deltaInsert(
        register,
        images.map((image) => deltaSelect(register, rows, image)),
      )
    : null
}

/** Rows that count in a state; there is none before a record is made. */
const countsIn = (voids: readonly string[], state: Sql): Sql =>
  voids.length
    ? sql`${accepted} and ${state} not in (${list(voids.map((v) => sql`${v}`))})`
    : sql`${accepted} and ${state} is not null`

export function changeRecords(plan: Plan, stamp: Stamp, { changed }: RecordLimits): Sql {
  const key = new Set(plan.entry.register.key ?? [])
  const search = searched(plan) ? [sql`search = i.search::tsvector`] : []
  const fields = plan.fills
    .filter((fill) => !key.has(fill.name))
    .map((fill) => sql`${id(fill.column)} = ${fill.staged}`)
  const matches = plan.matches.map(({ column, at }) => sql`${id(column)} = ${sql.ref(`i.${at}`)}`)
  return sql`update ${id(tablesOf(plan.entry.register).record)} r set ${list([
    ...fields,
    ...matches,
    ...search,
    ...(plan.name === movesCases ? [sql`rules = ${plan.entry.rules}`] : []),
    sql`state = ${stateAfter(plan, 's')}, event_no = s.event_no, event_hash = s.hash`,
    sql`changed_at = ${stamp.at.toISOString()}::timestamptz`,
    ...(changed ? [sql`(limit_on, limit_step, limit_provisional) = row(${nearestColumns})`] : []),
  ])}
from ${stagedRows} ${changed ?? sql``} where ${accepted} and ${sameRecord(plan)}`
}

const searched = (plan: Plan): boolean =>
  (plan.entry.register.search ?? []).some((name) => plan.fills.some((fill) => fill.name === name))

export function createRecords(plan: Plan, stamp: Stamp, { made }: RecordLimits): Sql {
  const { register, rules } = plan.entry
  const search = register.search ? [id('search')] : []
  const kept = [...plan.fills, ...plan.matches]
  const columns = list([...kept.map(({ column }) => id(column)), ...search])
  const values = list([
    ...plan.fills.map((fill) => fill.staged),
    ...plan.matches.map(({ at }) => sql.ref(`i.${at}`)),
    ...search.map(() => sql`i.search::tsvector`),
  ])
  return sql`insert into ${id(tablesOf(register).record)} (region, id, state, rules, event_no, event_hash, changed_at,
  limit_on, limit_step, limit_provisional, ${columns})
select s.region, s.id, ${startState(plan.step)}, ${rules}, s.event_no, s.hash, ${stamp.at.toISOString()}::timestamptz,
  ${made ? nearestColumns : noLimit}, ${values}
from ${stagedRows} ${made ?? sql``} where ${accepted} and not s.existing`
}

/** Statements after `summary`, in order. `existing` and `fresh` say which kinds of rows there are. */
export function writes(
  plan: Plan,
  at: Stamp & { day: string; limits: RecordLimits },
  kinds: Kinds,
): Sql[] {
  const { register } = plan.entry
  const keyMoves = plan.keyed && register.date && changes(plan.step) && kinds.existing
  return [
    ...(plan.keyed && kinds.fresh ? [claimKeys(plan)] : []),
    appendEvents(plan, at, at.day),
    ...[appendDeltas(plan, kinds.existing)].filter((s) => s !== null),
    ...(keyMoves ? [moveKeys(plan)] : []),
    ...(kinds.existing ? [changeRecords(plan, at, at.limits)] : []),
    ...(kinds.fresh ? [createRecords(plan, at, at.limits)] : []),
    ...liftSql(plan),
    ...deskWrites(plan, at, kinds),
  ]
}
