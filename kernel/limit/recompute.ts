import { type Entry, getStep } from '../catalogue.ts'
import type { Kernel } from '../kernel.ts'
import type { Address } from '../procedure/answers.ts'
import { takeAsClock } from '../procedure/as-clock.ts'
import { planOf } from '../procedure/store.ts'
import { underRules } from '../procedure/version.ts'
import { newId } from '../register/address.ts'
import { datedOn, tablesOf } from '../register/store.ts'
import { clock } from '../rights/declare.ts'
import { id, run, type Sql, sql } from '../sql.ts'
import { reading, transaction } from '../transaction.ts'
import { calendarOf } from './change.ts'
import { recomputedName } from './clocked.ts'
import type { RunRow } from './revise.ts'
import { clockedBy } from './terms.ts'

/** Records of one transaction. */
const together = 10_000

/** What a recomputation did. */
export interface Recomputed {
  /** Records of which a limit ends on another day, each with an event. */
  readonly moved: number
  /** Limits that turned out as they were expected, and are provisional no more. */
  readonly settled: number
}

/** Recomputes the limits that rested on unpublished holidays. Harmless to repeat; batches commit by themselves. */
export async function recompute(
  kernel: Kernel,
  { at }: { readonly at: Date },
): Promise<Recomputed> {
  const total = { moved: 0, settled: 0 }
  for (const entry of kernel.catalogue.entries.values()) {
    if (!everLimited(kernel, entry)) continue
    const runs = await provisionalRuns(kernel, entry)
    const moved = runs.filter(({ isMoved }) => isMoved)
    if (moved.length) total.moved += await move(kernel, entry, { moved, at })
    const settled = runs.filter(({ isMoved, provisional }) => !isMoved && !provisional)
    if (settled.length) total.settled += await settle(kernel, entry, settled)
  }
  return total
}

const everLimited = (kernel: Kernel, { register, procedure }: Entry): boolean =>
  [procedure, ...(kernel.versions.get(register.name)?.values() ?? [])].some(
    ({ steps }) => recomputedName in steps,
  )

interface ProvisionalRun extends RunRow {
  readonly rules: string
  readonly ends: Date | null
  readonly opens: Date | null
}
interface JudgedRun extends ProvisionalRun {
  readonly provisional: boolean
  /** Ends or opens at another instant than was expected. */
  readonly isMoved: boolean
}

/** Each different provisional run of a register once, with what the calendar says of it now. */
async function provisionalRuns(kernel: Kernel, entry: Entry): Promise<JudgedRun[]> {
  const found = await reading(kernel.pool, clock, (client) =>
    run<ProvisionalRun>(
      client,
      sql`select distinct ${runColumns}, ends, opens from running_limit
where register = ${entry.register.name} and provisional`,
    ),
  )
  const calendar = calendarOf(kernel)
  return found.rows.map((one) => {
    const { ends, opens, provisional } = clockedBy(calendar, one, one)
    const isMoved = differ(ends, one.ends) || differ(opens, one.opens)
    return { ...one, provisional, isMoved }
  })
}

const runColumns = sql`step, rules, since, amount, unit, roll, basis, opening, pauses`
const differ = (a: Date | null, b: Date | null): boolean => a?.getTime() !== b?.getTime()

/** The provisional limits (alias `l`) that are among `runs`. */
function among(entry: Entry, runs: readonly JudgedRun[]): Sql {
  return sql`running_limit l join jsonb_to_recordset(${JSON.stringify(runs)}::jsonb) v(step text, rules text, since timestamptz, amount integer, unit text, roll text, opening jsonb, pauses timestamptz[])
  on v.step = l.step and v.rules = l.rules and v.since = l.since and v.pauses = l.pauses
    and (v.amount, v.unit, v.roll, v.opening) is not distinct from (l.amount, l.unit, l.roll, l.opening)
where l.register = ${entry.register.name} and l.provisional`
}

interface Moving {
  readonly moved: readonly JudgedRun[]
  readonly at: Date
}

/** A batch is of cases under the same rules: their events say which. */
async function move(kernel: Kernel, entry: Entry, { moved, at }: Moving): Promise<number> {
  const found = await movedRecords(kernel, entry, moved)
  let changed = 0
  for (const records of Map.groupBy(found, ({ rules }) => rules).values())
    for (let n = 0; n < records.length; n += together)
      changed += await moveIn(kernel, entry, { records: records.slice(n, n + together), at })
  return changed
}

type Standing = Address & { readonly rules: string }

async function movedRecords(
  kernel: Kernel,
  entry: Entry,
  moved: readonly JudgedRun[],
): Promise<Standing[]> {
  const { register } = entry
  const found = await reading(kernel.pool, clock, (client) =>
    run<Standing>(
      client,
      sql`select r.region, r.id, f.on_date as on, r.rules
from (select distinct l.region, l.record, l.on_date from ${among(entry, moved)}) f
join ${id(tablesOf(register).record)} r on r.region = f.region and r.id = f.record and ${datedOn(register, sql`f.on_date`)} order by 1, 2`,
    ),
  )
  return found.rows
}

interface Batch {
  readonly records: readonly Standing[]
  readonly at: Date
}

async function moveIn(kernel: Kernel, current: Entry, { records, at }: Batch): Promise<number> {
  const entry = underRules(kernel, current, records[0]!.rules)
  const plan = planOf(entry, recomputedName, getStep(entry, recomputedName))
  const taking = { on: records, at, request: newId(), rows: 'good' } as const
  return (await takeAsClock(kernel, plan, taking)).changed
}

/** The day is what it was said to be: nothing happened to the record, so there is no event. */
async function settle(
  kernel: Kernel,
  entry: Entry,
  settled: readonly JudgedRun[],
): Promise<number> {
  const { register } = entry
  const as = { actor: clock, step: `${register.name}.${recomputedName}` }
  return transaction(kernel.pool, as, async (client) => {
    const found = await run<{ n: number }>(
      client,
      sql`with done as (
  update running_limit t set provisional = false from ${among(entry, settled)}
    and t.region = l.region and t.register = l.register and t.record = l.record and t.step = l.step
  returning t.region, t.record, t.on_date, t.step),
shown as (update ${id(tablesOf(register).record)} r set limit_provisional = false from done d
  where r.region = d.region and r.id = d.record and ${datedOn(register, sql`d.on_date`)} and r.limit_step = d.step)
select count(*)::integer as n from done`,
    )
    return found.rows[0]!.n
  })
}
