import type { Calendar } from '@zhiheng/codes'
import type pg from 'pg'
import { stays } from '../procedure/declare.ts'
import type { Staged } from '../procedure/staging.ts'
import { accepted, stagedRows } from '../procedure/staging.ts'
import { type Plan, type Stamp, stateAfter } from '../procedure/store.ts'
import { rowsOf, valueAfter } from '../procedure/write.ts'
import { id, list, run, type Sql, sql } from '../sql.ts'
import { startField } from './declare.ts'
import type { LimitedStep } from './reach.ts'
import type { SettingValues } from './setting.ts'
import { addressDay, clockedRow, instant, itsLimits, sinceStated } from './store.ts'
import {
  amountFields,
  type Clocked,
  choiceOf,
  clockedBy,
  numbersSql,
  type Place,
  settingsOf,
  termsOf,
} from './terms.ts'
import { isDated } from './work.ts'

/** A limit that the step starts, with what comes of it for every different row: by the key that `keyOf` gives a row. */
export interface Starting {
  readonly limited: LimitedStep
  readonly clocked: Readonly<Record<string, Clocked>>
}

/** Where the rows of a statement have their values. */
interface Rows {
  readonly plan: Plan
  readonly at: Date
  /** A field as the step leaves it. */
  readonly value: (field: string) => Sql
}

/** Of rows whose records may be there (alias `r`). */
const ofAny = (plan: Plan, at: Date): Rows => ({ plan, at, value: (f) => valueAfter(plan, f) })
/** Of new records: what is not stated is unknown. */
const ofNew = (plan: Plan, at: Date): Rows => ({
  plan,
  at,
  value: (f) => plan.fills.find(({ name }) => name === f)?.staged ?? sql`null`,
})

/** What the limits of a batch are made from. */
interface Making {
  readonly plan: Plan
  readonly stamp: Stamp
  readonly staged: Staged
  readonly calendar: Calendar
  readonly settings: SettingValues
}

/** What starts, and when it ends: one question where the rows alone do not tell, and none otherwise. */
export async function startingOf(
  client: pg.ClientBase,
  making: Making,
  started: readonly LimitedStep[],
): Promise<Starting[]> {
  const asked = started.filter((one) => !isPlain(making.plan, one))
  const found = asked.length ? await askFor(client, making, asked) : []
  return started.map((limited) => {
    const n = asked.indexOf(limited)
    const runs = n < 0 ? plainRuns(making, limited) : found.filter(({ place }) => place === n)
    const entries = runs.map((one) => [one.key, clockedIn(making, limited, one)] as const)
    return { limited, clocked: Object.fromEntries(entries) }
  })
}

/** One of the different ways in which a limit starts. */
interface Run extends Place {
  readonly key: string
  readonly since: Date
}

function clockedIn({ calendar, settings }: Making, limited: LimitedStep, run: Run): Clocked {
  return clockedBy(calendar, termsOf(limited, run, settings), { since: run.since })
}

/** Whether everything that decides on the limit is known without asking: the moment, or the days that were stated. */
function isPlain(plan: Plan, { limit, within, opening }: LimitedStep): boolean {
  const limits = [within, opening]
  const byRow = [
    choiceOf(within),
    choiceOf(opening),
    ...settingsOf(limits),
    ...amountFields(limits),
  ]
  if (byRow.some((one) => one !== undefined) || 'instant' in limit.from) return false
  return !plan.fills.some(({ name, byRow }) => byRow && name === startField(limit))
}

const unplaced: Place = { choice: null, opening: null, region: null, numbers: null }

function plainRuns({ plan, stamp, staged }: Making, limited: LimitedStep): Run[] {
  const since = isDated(plan, limited)
    ? differentDays(plan, staged, startField(limited.limit)!)
    : [stamp.at]
  return since.map((day) => ({
    ...unplaced,
    since: day,
    key: isDated(plan, limited) ? `${day.getTime()}||||` : '||||',
  }))
}

/** The beginning of each day that the rows state for a date field, once. */
function differentDays(plan: Plan, staged: Staged, field: string): Date[] {
  const at = plan.fills.findIndex((fill) => fill.name === field)
  const days = staged.rows.flatMap(({ values }) => (values[at] ? [values[at]] : []))
  return [...new Set(days)].map((day) => new Date(`${day}T00:00:00+08:00`))
}

async function askFor(
  client: pg.ClientBase,
  { plan, stamp }: Making,
  asked: readonly LimitedStep[],
): Promise<(Run & { place: number })[]> {
  const rows = ofAny(plan, stamp.at)
  const each = asked.map((limited, n) => {
    const place = placeOf(rows, limited)
    return sql`(${n}::integer, ${sinceOf(rows, limited)}, ${keyOf(rows, limited)}, ${place.choice}, ${place.opening}, ${place.region}, ${place.numbers})`
  })
  const found = await run<Run & { place: number }>(
    client,
    sql`select distinct v.* from ${rowsOf(plan)} cross join lateral (values ${list(each)}) v(place, since, key, choice, opening, region, numbers)
where ${accepted} and v.since is not null`,
  )
  return found.rows
}

const unknown = sql`null::text`

/** What decides on the terms of a row: of its fields and its region, only what does. */
function placeOf({ value }: Rows, { within, opening }: LimitedStep): Record<keyof Place, Sql> {
  const text = (field: string | undefined) => (field ? sql`(${value(field)})::text` : unknown)
  return {
    choice: text(choiceOf(within)),
    opening: text(choiceOf(opening)),
    region: settingsOf([within, opening]).length ? sql`s.region` : unknown,
    numbers: numbersSql([within, opening], value) ?? unknown,
  }
}

/** What rows with the same limit have in common. */
function keyOf(rows: Rows, limited: LimitedStep): Sql {
  const place = placeOf(rows, limited)
  const moment = isDated(rows.plan, limited)
    ? sql`floor(extract(epoch from ${sinceOf(rows, limited)}) * 1000)::bigint::text`
    : unknown
  const parts = [moment, place.choice, place.opening, place.region, place.numbers]
  return sql`concat_ws('|', ${list(parts.map((part) => sql`coalesce(${part}, '')`))})`
}

/** From what was stated, or from entering the state, unless the record was there already; NULL where it does not start. */
function sinceOf({ plan, at }: Rows, limited: LimitedStep): Sql {
  const { step } = plan
  const reached = sql`${stateAfter(plan, 's')} = any(${[...limited.runsIn]}::text[])`
  if (isDated(plan, limited)) {
    const since = sinceStated(plan, limited)
    return stays(step) ? sql`case when ${reached} then ${since} end` : since
  }
  if (step.restarts === limited.name) return sql`case when ${reached} then ${instant(at)} end`
  const enters = stays(step)
    ? sql`s.old_state is null`
    : sql`s.old_state is distinct from ${step.to}`
  return sql`case when ${enters} then ${instant(at)} end`
}

/** One row per limit that starts, within a row of `resolved`; its `since` is NULL where it does not. */
function starting(rows: Rows, started: readonly Starting[]): Sql {
  const values = started.map(({ limited, clocked }) => {
    const { name } = limited
    return sql`(${name}, ${sinceOf(rows, limited)}, ${isPaused(rows.plan, limited)}, ${JSON.stringify(clocked)}::jsonb -> ${keyOf(rows, limited)})`
  })
  return sql`(select t.step, t.since, case when t.paused then array[${instant(rows.at)}] else '{}' end as pauses,
  c.amount, c.unit, c.roll, c.basis, c.opening, c.opens,
  case when not t.paused then c.ends end as ends, case when not t.paused then c.half end as half,
  case when not t.paused then c.mostly end as mostly, not t.paused and c.provisional as provisional
from (values ${list(values)}) t(step, since, paused, clocked) cross join lateral ${clockedRow(sql`t.clocked`)} where t.since is not null) v`
}

function isPaused(plan: Plan, { pauses }: LimitedStep): Sql {
  if (stays(plan.step)) return sql`${stateAfter(plan, 's')} = any(${pauses}::text[])`
  return pauses.includes(plan.step.to) ? sql`true` : sql`false`
}

const written = ['since', 'pauses', 'amount', 'unit', 'roll', 'basis', 'opening'] as const
const reckoned = ['opens', 'ends', 'half', 'mostly', 'provisional'] as const

/** A limit that already runs is not started anew by entering its state again: it was revised, or goes on as it was. */
export function startLimits(
  plan: Plan,
  started: readonly Starting[],
  { at, existing }: Pick<Stamp, 'at'> & { readonly existing: boolean },
): Sql {
  const names = [...written, ...reckoned]
  const columns = list(names.map(id))
  const values = list(names.map((name) => sql.ref(`v.${name}`)))
  const conflict = sql`on conflict (region, register, record, step) do nothing`
  const rows = existing ? ofAny(plan, at) : ofNew(plan, at)
  return sql`insert into running_limit (region, register, record, step, on_date, rules, ${columns})
select s.region, ${plan.entry.register.name}, s.id, v.step, ${addressDay(plan)}, ${plan.entry.rules}, ${values}
from ${existing ? rowsOf(plan) : stagedRows} cross join lateral ${starting(rows, started)} where ${accepted} ${existing ? conflict : sql``}`
}

const nearest = (from: Sql): Sql =>
  sql`left join lateral (select ends, step, provisional from ${from} ends is not null order by ends, step limit 1) l on true`

/** Joined to a row of `resolved` as `l`: the nearest limit of a record that was there. */
export const nearestRunning = (plan: Plan): Sql =>
  nearest(sql`running_limit l where ${itsLimits(plan)} and`)
/** The same of a new one, which its writer may not be able to see. */
export const nearestStarting = (plan: Plan, started: readonly Starting[], at: Date): Sql =>
  nearest(sql`${starting(ofNew(plan, at), started)} where`)
