import type { Catalogue } from '../catalogue.ts'
import { deliveringSteps, retracted } from '../event/store.ts'
import { accepted, stagedRows } from '../procedure/staging.ts'
import { type Plan, stagedOf } from '../procedure/store.ts'
import { inScopePolicy, setting, takingStep } from '../rights/store.ts'
import { both, either, id, type Sql, snake, sql, textOf } from '../sql.ts'
import { startField } from './declare.ts'
import type { LimitedStep } from './reach.ts'
import { isDated, type LimitWork } from './work.ts'

/**
 * A limit starts with its record, so also where a step delivers that to another region, and ends with it, so also where
 * a step changes it from where it was sent; otherwise `0001` suffices.
 */
export function limitPolicies(catalogue: Catalogue): string[] {
  const delivering = deliveringSteps(catalogue)
  if (delivering.length === 0) return []
  const retractions = retracted(catalogue, id('record'))
  const here = either([inScopePolicy(id('region')), ...retractions])
  const place = either([inScopePolicy(id('region')), takingStep(delivering), ...retractions])
  const taking = sql`${setting('app.step')} is not null`
  const starting = policy('start', sql`insert`, sql`with check (${both([taking, place])})`)
  if (retractions.length === 0) return starting.map(textOf)
  const changing = sql`using (${both([taking, here])})`
  return [
    ...starting,
    ...policy('read', sql`select`, sql`using (${here})`),
    ...policy('revise', sql`update`, changing),
    ...policy('end', sql`delete`, changing),
  ].map(textOf)
}

function policy(name: string, command: Sql, holds: Sql): Sql[] {
  const [policy, table] = [id(`running_limit_${name}`), id('running_limit')]
  return [
    sql`drop policy if exists ${policy} on ${table}`,
    sql`create policy ${policy} on ${table} for ${command} to zhiheng_app ${holds}`,
  ]
}

export const instant = (at: Date): Sql => sql`${at.toISOString()}::timestamptz`
export const namesOf = (steps: readonly LimitedStep[]): Sql =>
  sql`${steps.map(({ name }) => name)}::text[]`

/** Where the limits (alias `l`) of a row of `resolved` (alias `s`) are. */
export const itsLimits = (plan: Plan): Sql =>
  sql`l.region = s.region and l.register = ${plan.entry.register.name} and l.record = s.id`

/** What the step states of the date or instant from which a limit is counted. */
const stated = (plan: Plan, { limit }: LimitedStep): Sql =>
  stagedOf(plan, snake(startField(limit)!))

/** The moment from which a limit is counted whose date or instant the step states. */
export function sinceStated(plan: Plan, limited: LimitedStep): Sql {
  const value = stated(plan, limited)
  return 'instant' in limited.limit.from
    ? value
    : sql`(${value}::timestamp at time zone 'Asia/Shanghai')`
}

/** The date in the record's address after the step. */
export function addressDay(plan: Plan): Sql {
  const date = plan.entry.register.date as string | undefined
  const filled = plan.fills.find((fill) => fill.name === date)
  return filled ? filled.staged : sql`s.on_date`
}

/** The columns of a running limit that came as JSON, as `c`. */
export const clockedRow = (json: Sql): Sql =>
  sql`jsonb_to_record(${json}) as c(amount integer, unit text, roll text, basis text, opening jsonb, ends timestamptz, half timestamptz, mostly timestamptz, opens timestamptz, provisional boolean)`

/** Limits are over whose step was taken, or cannot be taken any more, or begins anew, or whose date became unknown. */
export function endLimits(plan: Plan, { runOn }: LimitWork): Sql {
  const undated = runOn
    .filter((one) => isDated(plan, one))
    .map((one) => sql`l.step = ${one.name} and ${stated(plan, one)} is null`)
  const anew = plan.step.restarts ? [sql`l.step = ${plan.step.restarts}`] : []
  const over = either([sql`not l.step = any(${namesOf(runOn)})`, ...undated, ...anew])
  return sql`delete from running_limit l using ${stagedRows} where ${accepted} and s.existing and ${itsLimits(plan)} and ${over}`
}

/** The limit has passed and the record stays: from now on it is late. */
export const markLapsed = (plan: Plan, step: string): Sql =>
  sql`update running_limit l set lapsed = true from ${stagedRows} where ${accepted} and s.existing and ${itsLimits(plan)} and l.step = ${step}`
