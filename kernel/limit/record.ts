import { type Sql, sql } from '../sql.ts'

/** What goes into a record's own columns: the nearest limit that runs, as a relation `l` joined to `resolved s`. */
export interface RecordLimits {
  /** For records that were there; null where no limit can have changed. */
  readonly changed: Sql | null
  /** For new ones; null where none starts. */
  readonly made: Sql | null
}

/** `limit_on, limit_step, limit_provisional` from such a relation. */
export const nearestColumns = sql`l.ends, l.step, coalesce(l.provisional, false)`
export const noLimit = sql`null::timestamptz, null::text, false`

/** Whether the limit of a step has passed for a row of `matched` (alias `m`). */
export function hasPassed(register: string, step: string, at: Date): Sql {
  return sql`exists (select from running_limit l where l.region = m.region and l.register = ${register} and l.record = m.record
  and l.step = ${step} and l.ends < ${at.toISOString()}::timestamptz)`
}

/** When the limit of a step ended, for a row of `resolved`. */
export function endPassed(register: string, step: string): Sql {
  return sql`(select l.ends from running_limit l where l.region = resolved.region and l.register = ${register} and l.record = resolved.id
  and l.step = ${step})`
}
