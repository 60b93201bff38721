import { type Calendar, chinaCalendar } from '@zhiheng/codes'
import type pg from 'pg'
import { dayIn, type Kernel } from '../kernel.ts'
import type { Kinds, Staged } from '../procedure/staging.ts'
import type { Plan, Stamp } from '../procedure/store.ts'
import { run, sql } from '../sql.ts'
import type { RecordLimits } from './record.ts'
import { revise } from './revise.ts'
import { readSettings } from './setting.ts'
import { nearestRunning, nearestStarting, startingOf, startLimits } from './start.ts'
import { endLimits, markLapsed } from './store.ts'
import { limitWork, settingsFor } from './work.ts'

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

const regions = sql`(select array_agg(distinct region) from resolved)`

/**
 * Ends, revises and starts the limits of a batch: at most four statements, one more for settings and one where the rows
 * decide on the amount, and none where the step touches no limit.
 */
export async function changeLimits(
  kernel: Kernel,
  client: pg.ClientBase,
  batch: LimitedBatch,
): Promise<RecordLimits> {
  const { plan, stamp, kinds } = batch
  const work = limitWork(plan)
  if (!work) return { changed: null, made: null }
  const { at } = stamp
  const names = settingsFor(plan, work)
  const settings = await readSettings(kernel, client, { names, regions, day: dayIn(at) })
  const by = { plan, calendar: calendarOf(kernel), settings }
  if (kinds.existing && work.ends) await run(client, endLimits(plan, work))
  if (kinds.existing && work.revised.length) await revise(client, { ...by, work, at })
  if (kinds.existing && work.lapsed) await run(client, markLapsed(plan, work.lapsed))
  const started = await startingOf(client, { ...by, stamp, staged: batch.staged }, work.started)
  if (started.length) await run(client, startLimits(plan, started, { at, ...kinds }))
  return {
    changed: nearestRunning(plan),
    made: started.length ? nearestStarting(plan, started, at) : null,
  }
}
