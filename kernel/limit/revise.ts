import type { Calendar } from '@zhiheng/codes'
import type pg from 'pg'
import { isField } from '../condition/declare.ts'
import { movesCases, stays } from '../procedure/declare.ts'
import { accepted, stagedRows } from '../procedure/staging.ts'
import type { Plan } from '../procedure/store.ts'
import { rowsOf, valueAfter } from '../procedure/write.ts'
import { either, list, run, type Sql, snake, sql } from '../sql.ts'
import { isSetting } from './declare.ts'
import type { LimitedStep } from './reach.ts'
import type { SettingValues } from './setting.ts'
import { addressDay, clockedRow, instant, itsLimits, namesOf, sinceStated } from './store.ts'
import {
  amountFields,
  type Clocked,
  choiceOf,
  clockedBy,
  numbersSql,
  type Place,
  settingsOf,
  type Terms,
  termsOf,
} from './terms.ts'
import { isDated, isRechosen, type LimitWork } from './work.ts'

/** What the limits of a batch are revised by. */
export interface Revising {
  readonly plan: Plan
  readonly work: LimitWork
  readonly at: Date
  readonly calendar: Calendar
  readonly settings: SettingValues
}

/** One of the different runs of limits, which may be those of many records. */
export interface RunRow extends Terms {
  readonly step: string
  readonly since: Date
  readonly pauses: readonly Date[]
}

/** A run as the step leaves it. */
interface RevisedRow extends RunRow, Omit<Place, 'opening'> {
  /** Its terms are those that the record's values and the rules in force now give. */
  readonly anew: boolean
  readonly opening_choice: string | null
}

const runColumns = sql`step, since, amount, unit, roll, basis, opening, pauses, anew, choice, opening_choice, place_region, numbers`

/** Pauses, resumes, extends and dates anew: one question for the different runs, and one change. */
export async function revise(client: pg.ClientBase, revising: Revising): Promise<void> {
  const found = await run<RevisedRow & { place_region: string | null }>(
    client,
    sql`select distinct ${runColumns} from (${revised(revising)}) f order by ${runColumns}`,
  )
  const clocked = found.rows.map((row) =>
    clockedAnew(revising, { ...row, region: row.place_region }),
  )
  if (clocked.length) await run(client, reviseLimits(revising, clocked))
}

function clockedAnew({ work, calendar, settings }: Revising, row: RevisedRow): Clocked {
  const { since, pauses, amount, unit, roll, basis, opening } = row
  const limited = work.revised.find(({ name }) => name === row.step)!
  const { choice, region, numbers } = row
  const place = { choice, opening: row.opening_choice, region, numbers }
  const terms = row.anew
    ? termsOf(limited, place, settings)
    : { amount, unit, roll, basis, opening }
  return clockedBy(calendar, terms, { since, pauses })
}

function reviseLimits(revising: Revising, clocked: readonly Clocked[]): Sql {
  const { plan, at } = revising
  return sql`update running_limit l set on_date = f.on_date, rules = ${plan.entry.rules}, since = f.since, pauses = f.pauses,
  amount = c.amount, unit = c.unit, roll = c.roll, basis = c.basis, opening = c.opening, opens = c.opens,
  ends = c.ends, half = c.half, mostly = c.mostly, provisional = c.provisional,
  lapsed = l.lapsed and coalesce(c.ends < ${instant(at)}, true)
from (select f.*, dense_rank() over (order by ${runColumns}) as place from (${revised(revising)}) f) f
  cross join lateral ${clockedRow(sql`${JSON.stringify(clocked)}::jsonb -> (f.place - 1)::integer`)}
where l.region = f.region and l.register = f.register and l.record = f.record and l.step = f.step`
}

/** Limits as the step leaves them, before their ends are known. An odd number of pauses is a pause that lasts. */
function revised(revising: Revising): Sql {
  const { plan, work, at } = revising
  const dated = work.revised.filter((one) => isDated(plan, one))
  const since = dated.map((one) => sql`when ${one.name} then ${sinceStated(plan, one)}`)
  const paused = work.revised.filter(({ pauses }) => pauses.includes(plan.step.to))
  const turns = stays(plan.step)
    ? sql`false`
    : sql`(l.step = any(${namesOf(paused)})) <> (cardinality(l.pauses) % 2 = 1)`
  const rechosen = work.revised.filter((one) => isRechosen(plan, one))
  const rows = rechosen.length ? rowsOf(plan) : stagedRows
  return sql`select l.region, l.register, l.record, l.step, ${addressDay(plan)} as on_date,
  ${dated.length ? sql`case l.step ${list(since, sql` `)} else l.since end` : sql`l.since`} as since,
  ${amountAfter(revising)} as amount, l.unit, l.roll, l.basis, l.opening,
  case when ${turns} then l.pauses || ${instant(at)} else l.pauses end as pauses, ${placed(plan, rechosen)}
from running_limit l, ${rows} where ${accepted} and s.existing and ${itsLimits(plan)}
  and l.step = any(${namesOf(work.revised)})${plan.step.recomputes ? sql` and l.provisional` : sql``}`
}

/** Whether the terms are to be decided again, and by what. */
function placed(plan: Plan, rechosen: readonly LimitedStep[]): Sql {
  if (rechosen.length === 0)
    return sql`false as anew, null::text as choice, null::text as opening_choice, null::text as place_region, null::text as numbers`
  const byStep = (of: (one: LimitedStep) => Sql | null) => {
    const cases = rechosen.flatMap((one) => {
      const value = of(one)
      return value ? [sql`when ${anew(plan, one)} then ${value}`] : []
    })
    return cases.length ? sql`case ${list(cases, sql` `)} end` : sql`null::text`
  }
  const text = (field: string | undefined) =>
    field === undefined ? null : sql`(${valueAfter(plan, field)})::text`
  return sql`${either(rechosen.map((one) => anew(plan, one)))} as anew,
  ${byStep(({ within }) => text(choiceOf(within)))} as choice,
  ${byStep(({ opening }) => text(choiceOf(opening)))} as opening_choice,
  ${byStep(({ within, opening }) => (settingsOf([within, opening]).length ? sql`s.region` : null))} as place_region,
  ${byStep(({ within, opening }) => numbersSql([within, opening], (name) => valueAfter(plan, name)))} as numbers`
}

/**
 * A case that moves to other rules has the time that they give; one that is of another kind now, that of its kind; one
 * whose time was unknown, that which is stated now.
 */
function anew(plan: Plan, { name, within, opening }: LimitedStep): Sql {
  if (plan.name === movesCases) return sql`l.step = ${name}`
  const differs = [choiceOf(within), choiceOf(opening)].flatMap((field) => differing(plan, field))
  const stated = amountFields([within, opening]).flatMap((field) => differing(plan, field))
  const unclocked = sql`(l.amount is null and l.opening is null and ${either(stated)})`
  return sql`(l.step = ${name} and ${either([...differs, ...(stated.length ? [unclocked] : [])])})`
}

function differing(plan: Plan, field: string | undefined): Sql[] {
  const filled = plan.fills.find((fill) => fill.name === field)
  return filled
    ? [sql`${filled.staged} is distinct from ${sql.ref(`r.${snake(filled.name)}`)}`]
    : []
}

/** An extension adds to what is counted in the same unit; one that no region has set adds nothing. */
function amountAfter({ plan, settings, work }: Revising): Sql {
  const { step, by } = plan.step.extends ?? {}
  if (!by || !work.revised.some(({ name }) => name === step)) return sql`l.amount`
  const { amount, unit } = by
  if (isField(amount)) throw new Error('an extension is no number of the record')
  if (!isSetting(amount))
    return extended(sql`l.step = ${step} and l.unit = ${unit}`, sql`${amount}`)
  const set = Object.fromEntries(settings.get(amount.setting) ?? [])
  const its = sql`${JSON.stringify(set)}::jsonb -> l.region`
  return extended(
    sql`l.step = ${step} and l.unit = coalesce(${its} ->> 'unit', ${unit})`,
    sql`case when ${its} is null then ${amount.otherwise ?? 0} else coalesce((${its} ->> 'amount')::integer, 0) end`,
  )
}

const extended = (where: Sql, by: Sql): Sql =>
  sql`l.amount + case when ${where} then (${by})::integer else 0 end`
