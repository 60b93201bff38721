import { type Left, leftUntil } from './lateness.ts'
import { occurrencesBetween, yearStart } from './occurrences.ts'
import type { Occurrence, Timing } from './timing.ts'

/** A return that a task owes by its own timing. */
export interface Owed extends Occurrence {
  readonly left: Left
}

/**
 * Returns that are owed on the day `on` by the task's own stages and periods: begun by then and without a return
 * dated since. What was missed is asked for back to the task's first day, or to the beginning of the year.
 */
export function returnsOwed(timing: Timing, returnedOn: readonly string[], on: string): Owed[] {
  const since = timing.recursFrom ?? yearStart(on)
  const ahead = `${Number(on.slice(0, 4)) + 1}-12-31`
  return occurrencesBetween(timing, since, ahead)
    .filter(({ from }) => from <= on)
    .filter(({ from }, n, all) => {
      const until = all[n + 1]?.from ?? '9999'
      return !returnedOn.some((day) => day >= from && day < until)
    })
    .map((occurrence) => ({ ...occurrence, left: leftUntil(occurrence.due, on) }))
}
