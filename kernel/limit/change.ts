import { type Calendar, chinaCalendar } from '@zhiheng/codes'
import type pg from 'pg'
import type { Kernel } from '../kernel.ts'
import type { Staged } from '../procedure/staging.ts'
import type { Plan, Stamp } from '../procedure/store.ts'
import type { Kinds } from '../procedure/write.ts'
import { run } from '../sql.ts'
import { spanOf } from './declare.ts'
import { type End, endOf } from './end.ts'
import { limitedSteps } from './reach.ts'
import type { RecordLimits } from './record.ts'
import {
  differentRuns,
  endLimits,
  nearestRunning,
  nearestStarting,
  type RunRow,
  reviseLimits,
  type Starting,
  startLimits,
} from './store.ts'
import { isDated, type LimitWork, limitWork } from './work.ts'

/** A batch whose rows have been resolved, and which kinds of them there are. */
export interface LimitedBatch {
  readonly plan: Plan
  readonly stamp: Stamp
  readonly staged: Staged
  readonly kinds: Kinds
}

/** The calendar by which limits end: that of the surroundings, else the published one. */
export const calendarOf = ({ surroundings }: Kernel): Calendar =>
  surroundings.calendar?.() ?? chinaCalendar()

/**
 * Ends, revises and starts the limits of a batch: at most four statements, and none where the step touches no limit.
 */
export async function changeLimits(
  kernel: Kernel,
  client: pg.ClientBase,
  batch: LimitedBatch,
): Promise<RecordLimits> {
  const { plan, stamp, kinds } = batch
  const work = limitWork(plan)
  if (!work) return { changed: null, made: null }
  const calendar = calendarOf(kernel)
  if (kinds.existing && work.ends) await run(client, endLimits(plan, work))
  if (kinds.existing && work.revised.length)
    await revise(client, calendar, { plan, work, at: stamp.at })
  const started = startingOf(calendar, work, batch)
  const { at } = stamp
  if (started.length) await run(client, startLimits(plan, started, { at, ...kinds }))
  return {
    changed: nearestRunning(plan),
    made: started.length ? nearestStarting(plan, started, at) : null,
  }
}

async function revise(
  client: pg.ClientBase,
  calendar: Calendar,
  { plan, work, at }: { readonly plan: Plan; readonly work: LimitWork; readonly at: Date },
): Promise<void> {
  const units = new Map(
    limitedSteps(plan.entry.procedure).map(({ name, limit }) => [name, spanOf(limit).unit]),
  )
  const runs = await run<RunRow>(client, differentRuns(plan, work, at))
  const ends = runs.rows.map(({ step, amount, since, pauses }) =>
    endOf(calendar, { amount, unit: units.get(step)! }, { since, pauses }),
  )
  if (ends.length) await run(client, reviseLimits(plan, work, { at, ends }))
}

function startingOf(
  calendar: Calendar,
  { started }: LimitWork,
  { plan, stamp, staged }: LimitedBatch,
): Starting[] {
  return started.map((limited) => {
    const end = (since: Date): End | null => endOf(calendar, spanOf(limited.limit), { since })
    if (!isDated(plan, limited)) return { limited, ends: [end(stamp.at)], days: null }
    const { field } = limited.limit.from as { field: string }
    const days = differentDays(plan, staged, field)
    return { limited, ends: days.map((day) => end(new Date(`${day}T00:00:00+08:00`))), days }
  })
}

/** Each day that the rows state for a date field once, ascending. */
function differentDays(plan: Plan, staged: Staged, field: string): string[] {
  const at = plan.fills.findIndex((fill) => fill.name === field)
  const days = staged.rows.flatMap(({ values }) => (values[at] ? [values[at]] : []))
  return [...new Set(days)].sort()
}
