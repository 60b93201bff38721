import type { Catalogue } from '../catalogue.ts'
import { deliveringSteps } from '../event/store.ts'
import { movesCases, stays } from '../procedure/declare.ts'
import { type Plan, type Stamp, stagedOf } from '../procedure/store.ts'
import { accepted, stagedRows } from '../procedure/write.ts'
import { inScopePolicy, setting, takingStep } from '../rights/store.ts'
import { both, either, id, list, type Sql, snake, sql, textOf } from '../sql.ts'
import { spanOf } from './declare.ts'
import type { End } from './end.ts'
import type { LimitedStep } from './reach.ts'
import { isDated, type LimitWork } from './work.ts'

/** A limit starts with its record, so also where a step delivers that to another region; otherwise `0001` suffices. */
export function limitPolicies(catalogue: Catalogue): string[] {
  const delivering = deliveringSteps(catalogue)
  if (delivering.length === 0) return []
  const place = either([inScopePolicy(id('region')), takingStep(delivering)])
  const taking = sql`${setting('app.step')} is not null`
  const table = id('running_limit')
  return [
    sql`drop policy if exists running_limit_start on ${table}`,
    sql`create policy running_limit_start on ${table} for insert to zhiheng_app with check (${both([taking, place])})`,
  ].map(textOf)
}

const instant = (at: Date): Sql => sql`${at.toISOString()}::timestamptz`
const namesOf = (steps: readonly LimitedStep[]): Sql =>
  sql`${steps.map(({ name }) => name)}::text[]`

/** Where the limits (alias `l`) of a row of `resolved` (alias `s`) are. */
const itsLimits = (plan: Plan): Sql =>
  sql`l.region = s.region and l.register = ${plan.entry.register.name} and l.record = s.id`

/** The date from which a limit is counted, as the step states it. */
function dayOf(plan: Plan, { limit: { from } }: LimitedStep): Sql {
  return stagedOf(plan, snake((from as { field: string }).field))
}
const midnight = (day: Sql): Sql => sql`(${day}::timestamp at time zone 'Asia/Shanghai')`

/** The date in the record's address after the step. */
function addressDay(plan: Plan): Sql {
  const date = plan.entry.register.date as string | undefined
  const filled = plan.fills.find((fill) => fill.name === date)
  return filled ? filled.staged : sql`s.on_date`
}

/** Limits are over whose step was taken, or cannot be taken any more, or whose date became unknown. */
export function endLimits(plan: Plan, { runOn }: LimitWork): Sql {
  const undated = runOn
    .filter((one) => isDated(plan, one))
    .map((one) => sql`l.step = ${one.name} and ${dayOf(plan, one)} is null`)
  const over = either([sql`not l.step = any(${namesOf(runOn)})`, ...undated])
  return sql`delete from running_limit l using ${stagedRows} where ${accepted} and s.existing and ${itsLimits(plan)} and ${over}`
}

/** Limits as the step leaves them, before their ends are known. An odd number of pauses is a pause that lasts. */
function revised(plan: Plan, { revised }: LimitWork, at: Date): Sql {
  const dated = revised.filter((one) => isDated(plan, one))
  const since = dated.map((one) => sql`when ${one.name} then ${midnight(dayOf(plan, one))}`)
  const paused = revised.filter(({ pauses }) => pauses.includes(plan.step.to))
  const turns = stays(plan.step)
    ? sql`false`
    : sql`(l.step = any(${namesOf(paused)})) <> (cardinality(l.pauses) % 2 = 1)`
  return sql`select l.region, l.register, l.record, l.step, ${addressDay(plan)} as on_date,
  ${dated.length ? sql`case l.step ${list(since, sql` `)} else l.since end` : sql`l.since`} as since,
  ${amountAfter(plan, revised)} as amount, case when ${turns} then l.pauses || ${instant(at)} else l.pauses end as pauses
from running_limit l, ${stagedRows} where ${accepted} and s.existing and ${itsLimits(plan)}
  and l.step = any(${namesOf(revised)})${plan.step.recomputes ? sql` and l.provisional` : sql``}`
}

/** An extension adds to it; a case that moves to other rules has the time that they give. */
function amountAfter(plan: Plan, revised: readonly LimitedStep[]): Sql {
  const { step, by } = plan.step.extends ?? {}
  if (by)
    return sql`l.amount + case l.step when ${step} then ${Number(by.amount)}::integer else 0 end`
  if (plan.name !== movesCases || revised.length === 0) return sql`l.amount`
  const cases = revised.map(
    (one) => sql`when ${one.name} then ${spanOf(one.limit).amount}::integer`,
  )
  return sql`case l.step ${list(cases, sql` `)} end`
}

/** One of the different runs of limits, which may be those of many records. */
export interface RunRow {
  readonly step: string
  readonly since: Date
  readonly amount: number
  readonly pauses: readonly Date[]
}

const runColumns = sql`step, since, amount, pauses`

/** Every different run that the step leaves, in the order in which `reviseLimits` numbers them. */
export const differentRuns = (plan: Plan, work: LimitWork, at: Date): Sql =>
  sql`select distinct ${runColumns} from (${revised(plan, work, at)}) f order by ${runColumns}`

export function reviseLimits(
  plan: Plan,
  work: LimitWork,
  { at, ends }: { readonly at: Date; readonly ends: readonly (End | null)[] },
): Sql {
  return sql`update running_limit l set on_date = f.on_date, rules = ${plan.entry.rules}, since = f.since, amount = f.amount, pauses = f.pauses,
  ends = (${endsIn(ends)})[f.place], provisional = (${provisionalIn(ends)})[f.place]
from (select f.*, dense_rank() over (order by ${runColumns}) as place from (${revised(plan, work, at)}) f) f
where l.region = f.region and l.register = f.register and l.record = f.record and l.step = f.step`
}

const endsIn = (ends: readonly (End | null)[]): Sql =>
  sql`${ends.map((end) => end?.ends.toISOString() ?? null)}::timestamptz[]`
const provisionalIn = (ends: readonly (End | null)[]): Sql =>
  sql`${ends.map((end) => end?.provisional ?? false)}::boolean[]`

/** A limit that the step starts, with its end: one for all rows, or one for each different day, ascending. */
export interface Starting {
  readonly limited: LimitedStep
  readonly ends: readonly (End | null)[]
  readonly days: readonly string[] | null
}

/** One row per limit that starts, within a row of `resolved`; its `since` is NULL where it does not. */
function starting(plan: Plan, started: readonly Starting[], at: Date): Sql {
  const values = started.map(({ limited, ends, days }) => {
    const { name, limit } = limited
    const place = days ? sql`width_bucket(${dayOf(plan, limited)}, ${days}::date[])` : sql`1`
    const paused = isPaused(plan, limited)
    return sql`(${name}, ${sinceOf(plan, limited, at)}, ${spanOf(limit).amount}::integer,
  case when ${paused} then array[${instant(at)}] else '{}' end, case when not ${paused} then (${endsIn(ends)})[${place}] end,
  not ${paused} and (${provisionalIn(ends)})[${place}])`
  })
  return sql`(values ${list(values)}) v(step, since, amount, pauses, ends, provisional)`
}

/** From the day that was stated, or from entering the state, unless the record was there already. */
function sinceOf(plan: Plan, limited: LimitedStep, at: Date): Sql {
  if (!isDated(plan, limited))
    return sql`case when s.old_state is distinct from ${plan.step.to} then ${instant(at)} end`
  const since = midnight(dayOf(plan, limited))
  return stays(plan.step)
    ? sql`case when s.old_state = any(${[...limited.runsIn]}::text[]) then ${since} end`
    : since
}

function isPaused({ step }: Plan, { pauses }: LimitedStep): Sql {
  if (stays(step)) return sql`s.old_state = any(${pauses}::text[])`
  return pauses.includes(step.to) ? sql`true` : sql`false`
}

/** A limit that already runs is not started anew by entering its state again: it was revised, or goes on as it was. */
export function startLimits(
  plan: Plan,
  started: readonly Starting[],
  { at, existing }: Pick<Stamp, 'at'> & { readonly existing: boolean },
): Sql {
  const columns = ['on_date', 'since', 'amount', 'pauses', 'ends', 'provisional', 'rules']
  const conflict = sql`on conflict (region, register, record, step) do nothing`
  return sql`insert into running_limit (region, register, record, step, ${list(columns.map(id))})
select s.region, ${plan.entry.register.name}, s.id, v.step, ${addressDay(plan)}, v.since, v.amount, v.pauses, v.ends, v.provisional, ${plan.entry.rules}
from ${stagedRows} cross join lateral ${starting(plan, started, at)} where ${accepted} and v.since is not null ${existing ? conflict : sql``}`
}

const nearest = (from: Sql): Sql =>
  sql`left join lateral (select ends, step, provisional from ${from} and ends is not null order by ends, step limit 1) l on true`

/** Joined to a row of `resolved` as `l`: the nearest limit of a record that was there. */
export const nearestRunning = (plan: Plan): Sql =>
  nearest(sql`running_limit l where ${itsLimits(plan)}`)
/** The same of a new one, which its writer may not be able to see. */
export const nearestStarting = (plan: Plan, started: readonly Starting[], at: Date): Sql =>
  nearest(sql`${starting(plan, started, at)} where since is not null`)
