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

const itsLimit = (register: string, step: string, record: string): Sql =>
  sql`running_limit l where l.region = ${sql.ref(`${record}.region`)} and l.register = ${register} and l.record = ${sql.ref(`${record}.${record === 'm' ? 'record' : 'id'}`)} and l.step = ${step}`

/** Whether the limit of a step has passed for a row of `matched` (alias `m`). */
export const hasPassed = (register: string, step: string, at: Date): Sql =>
  sql`exists (select from ${itsLimit(register, step, 'm')} and l.ends < ${at.toISOString()}::timestamptz)`

/** Whether it has passed and the clock has not said so. */
export const passesNow = (register: string, step: string, at: Date): Sql =>
  sql`exists (select from ${itsLimit(register, step, 'm')} and not l.lapsed and l.ends < ${at.toISOString()}::timestamptz)`

/** Whether a step must wait still, for a row of `matched`. */
export const opensLater = (register: string, step: string, at: Date): Sql =>
  sql`exists (select from ${itsLimit(register, step, 'm')} and l.opens > ${at.toISOString()}::timestamptz)`

/** When the limit of a step ended, for a row of `resolved` that was refused; or from when on it may be taken. */
export const endPassed = (register: string, step: string): Sql =>
  sql`(select case when resolved.problem = 'limit.early' then l.opens else l.ends end from ${itsLimit(register, step, 'resolved')})`

/**
 * Whether a step would be taken in time at `at`, for a record of the relation `r`: unknown where no limit runs for it,
 * true while it is paused.
 */
export const isKept = (register: string, step: string, at: Date): Sql =>
  sql`(select case when l.amount is not null then coalesce(l.ends >= ${at.toISOString()}::timestamptz, true) end from ${itsLimit(register, step, 'r')})`
