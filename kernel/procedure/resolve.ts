import { whereSql } from '../condition/store.ts'
import { eventHash } from '../event/store.ts'
import type { Field } from '../fields/declare.ts'
import { castType, columnCheck, jsonValue } from '../fields/store.ts'
import { lapsesTo } from '../limit/lapse.ts'
import { hasPassed, opensLater, passesNow } from '../limit/record.ts'
import { columnsOf, dateColumn, datedOn, rightsColumns, tablesOf } from '../register/store.ts'
import type { Actor } from '../rights/declare.ts'
import { insideAny, parameters, predicate } from '../rights/store.ts'
import { both, id, list, type Sql, snake, sql } from '../sql.ts'
import { actorCode, notApart, tookLast } from './apart.ts'
import { changes, creates, fromStates } from './declare.ts'
import { serialTaken } from './serial.ts'
import { keyColumns, type Plan, type Stamp, stagedOf, stateAfter } from './store.ts'
import { askedIn } from './work-out.ts'

/** Finds each row's record, judges whether the step may be taken on it, and works out its event. */
export function resolve(plan: Plan, stamp: Stamp): Sql {
  return sql`with matched as (${matched(plan)}),
judged as materialized (select m.*, ${problem(plan, stamp)} as problem, ${changed(plan)} as changed from matched m),
e as materialized (select ${eventColumns(plan, stamp)} from judged j)
insert into resolved select e.n, e.record, e.id, e.region, e.on_date, e.existing, e.changed, e.problem,
  e.old_state, e.event_no, e.department, e.party, e.assignees, e.answers, e.before, e.after, e.prev,
  case when e.problem is null and e.changed then ${eventHash('e')} end from e`
}

function matched(plan: Plan): Sql {
  const { record, key } = tablesOf(plan.entry.register)
  const filled = new Map(plan.fills.map((fill) => [fill.column, fill.staged]))
  const mayExist = changes(plan.step) || plan.keyed
  const columns = columnsOf(plan.entry.register).flatMap(([, field, column]) => {
    const none = sql`null::${sql.raw(castType(field))}`
    const old = mayExist ? sql.ref(`r.${column}`) : none
    return [
      sql`${filled.get(column) ?? old} as ${id(`new_${column}`)}`,
      sql`${old} as ${id(`old_${column}`)}`,
    ]
  })
  const found = mayExist
    ? sql`r.id is not null as existing, r.state as old_state, r.event_no as seen, r.event_hash as prev`
    : sql`false as existing, null::text as old_state, null::integer as seen, null::bytea as prev`
  const identity = plan.keyed
    ? sql`coalesce(k.id, i.id) as record, k.id is not null as taken`
    : sql`i.id as record, false as taken`
  return sql`select i.n, i.event, ${regionOf(plan)} as region, i.expect, i.ask, i.made, ${identity}, ${found}, ${list(columns)}
from incoming i ${plan.keyed ? keyJoin(plan, key) : sql``} ${mayExist ? recordJoin(plan, record) : sql``}`
}

/** Where the record is: in the region that was named, or where its key says. */
const regionOf = ({ across }: Plan): Sql =>
  across ? sql`coalesce(k.region, i.region)` : sql`i.region`

function keyJoin(plan: Plan, key: string): Sql {
  const on = keyColumns(plan).map((c) => sql`${sql.ref(`k.${c}`)} = ${stagedOf(plan, c)}`)
  const here = plan.across ? [] : [sql`k.region = i.region`]
  return sql`left join ${id(key)} k on ${both([...here, ...on])}`
}

function recordJoin(plan: Plan, record: string): Sql {
  return sql`left join ${id(record)} r on ${both([
    sql`r.region = ${plan.across ? sql`k.region` : sql`i.region`}`,
    datedOn(plan.entry.register, plan.keyed ? sql`k.date` : sql`i.on_date`),
    plan.keyed ? sql`r.id = k.id` : sql`r.id = i.id`,
  ])}`
}

const column =
  (image: 'new' | 'old', state: Sql) =>
  (field: string): Sql => {
    if (field === 'region') return sql`m.region`
    if (field === 'state') return state
    return sql.ref(`m.${image}_${snake(field)}`)
  }

/** The first reason why the step cannot be taken on a row, or NULL. Codes are those of `errors.ts`. */
function problem(plan: Plan, { actor, at }: Stamp): Sql {
  const { step } = plan
  const before = column('old', sql`m.old_state`)
  const after = column('new', stateAfter(plan, 'm'))
  const states = fromStates(step).filter((state) => state !== 'new')
  const holds = (rule: (image: typeof before) => Sql) =>
    sql`coalesce(case when m.existing then ${rule(before)} else ${rule(after)} end, false)`
  const mine = holds((image) => predicate(step.by, actor, image))
  const guard = step.when && holds((image) => whereSql(step.when!, parameters(actor, image)))
  return sql`case
    when m.taken and not m.existing then 'key.taken'
    ${plan.across ? elsewhere(plan, actor) : sql``}
    ${step.delivers ? sql`` : creates(step) ? sql`when not (${insideAny(sql`m.region`, actor.scope)}) then 'region.outside'` : sql`when not m.existing then 'record.unknown'`}
    when not ${mine} then 'step.not-yours'
    ${creates(step) && changes(step) ? sql`when m.existing and not ${bothSides(plan, actor)} then 'step.not-yours'` : sql``}
    when m.existing and ${states.length ? sql`m.old_state not in (${list(states.map((s) => sql`${s}`))})` : sql`true`} then 'step.not-from-here'
    ${inTime(plan, at)}
    ${step.secondPost ? sql`when ${tookLast(actor)} then 'step.self'` : sql``}
    when m.expect is not null and m.expect <> coalesce(m.seen, 0) then 'record.changed'
    ${unknown(plan)}
    ${guard ? sql`when not ${guard} then 'step.not-now'` : sql``}
    ${notApart(step, actor)}
    ${disagreeing(plan, actor)}
    ${serialTaken(plan, tablesOf(plan.entry.register).record)}
  end`
}

/** What the step leaves must satisfy every rule of it; where that is unknown it does not. */
function disagreeing(plan: Plan, actor: Actor): Sql {
  const left = column('new', stateAfter(plan, 'm'))
  const asked = (plan.step.ask ?? {}) as Readonly<Record<string, Field>>
  const value = (name: string) => (asked[name] ? askedIn('m.ask', name, asked[name]) : left(name))
  const broken = (plan.step.leaves ?? []).map(
    ({ where }, place) =>
      sql`when (${whereSql(where, parameters(actor, value))}) is not true then ${`answers.disagree:${place}`}`,
  )
  return list(broken, sql` `)
}

/** A value that follows from the record may be unknown where the record must have one, or lie outside its bounds. */
function unknown({ fills }: Plan): Sql {
  const found = fills.flatMap(({ byRow, field, column }, place) => {
    if (!byRow) return []
    const value = sql.ref(`m.new_${column}`)
    const kept = columnCheck(field, value)
    return [
      ...(field.required ? [sql`when ${value} is null then ${`value.unknown:${place}`}`] : []),
      ...(kept ? [sql`when not ${kept} then ${`value.outside:${place}`}`] : []),
    ]
  })
  return list(found, sql` `)
}

/**
 * A step is late where its limit has passed and what the law says of that no longer lets it be taken; the clock says so
 * only where the limit has passed.
 */
function inTime({ entry, name, step }: Plan, at: Date): Sql {
  const register = entry.register.name
  if (step.lapses) return sql`when not ${passesNow(register, step.lapses, at)} then 'step.not-now'`
  const early = step.notBefore
    ? sql`when ${opensLater(register, name, at)} then 'limit.early'`
    : sql``
  const lapsed = lapsesTo(step)
  if (!step.within || !lapsed || fromStates(step).includes(lapsed)) return early
  return sql`when ${hasPassed(register, name, at)} then 'limit.passed' ${early}`
}

/** Another region's record may be stated again as it is, for lists of several regions overlap, but not changed. */
const elsewhere = (plan: Plan, actor: Actor): Sql =>
  sql`when m.existing and not (${insideAny(sql`m.region`, actor.scope)}) then case when ${changed(plan)} then 'key.elsewhere' end`

const bothSides = (plan: Plan, actor: Actor): Sql =>
  sql`coalesce(${predicate(plan.step.by, actor, column('new', stateAfter(plan, 'm')))}, false)`

/** An import of what is already there changes nothing and leaves no event; any other step does. */
function changed(plan: Plan): Sql {
  if (!creates(plan.step) || !changes(plan.step)) return sql`true`
  const differs = plan.fills.map((f) => different(f.column))
  return sql`(not m.existing or m.old_state is distinct from ${stateAfter(plan, 'm')} or ${list(differs, sql` or `)})`
}
const different = (c: string): Sql =>
  sql`${sql.ref(`m.new_${c}`)} is distinct from ${sql.ref(`m.old_${c}`)}`

function eventColumns(plan: Plan, stamp: Stamp): Sql {
  const rights = rightsColumns(plan.entry.register)
  const right = (name: string, type: string) =>
    rights.includes(name)
      ? sql`${sql.ref(`j.new_${name}`)}::${sql.raw(type)} as ${id(name)}`
      : sql`null::${sql.raw(type)} as ${id(name)}`
  return list([
    sql`j.n, j.event as id, j.record, j.region, j.existing, j.changed, j.problem, j.old_state, j.prev`,
    sql`${dateColumn(plan.entry.register, 'j.old_')} as on_date`,
    sql`coalesce(j.seen, 0) + 1 as event_no`,
    right('department', 'text'),
    right('party', 'text'),
    right('assignees', 'text[]'),
    sql`j.ask::json as answers, ${image(plan, 'old')} as before, ${image(plan, 'new')} as after`,
    sql`${plan.entry.register.name} as register, ${plan.name} as step, ${stateAfter(plan, 'j')} as state, ${plan.entry.rules} as rules`,
    sql`${actorCode(stamp.actor)} as actor, ${stamp.actor.name} as actor_name, ${stamp.request}::uuid as request, ${stamp.at.toISOString()}::timestamptz as at`,
  ])
}

/** What the step changed, as it was and as it is; a new record has no before and leaves out what is unknown. */
function image(plan: Plan, which: 'old' | 'new'): Sql {
  const made = which === 'old' ? sql`null::json` : sql`j.made::json`
  if (!changes(plan.step)) return made
  const parts = plan.fills.map((f) => {
    const value = jsonValue(f.field, sql.ref(`j.${which}_${f.column}`))
    const differs = sql`${sql.ref(`j.new_${f.column}`)} is distinct from ${sql.ref(`j.old_${f.column}`)}`
    return sql`case when ${differs} then jsonb_build_object(${sql.lit(f.name)}, ${value}) else '{}' end`
  })
  const diff = parts.length ? sql`(${list(parts, sql` || `)})::text::json` : sql`'{}'::json`
  return creates(plan.step) ? sql`case when j.existing then ${diff} else ${made} end` : diff
}
