import { type CivilDate, dayNumber } from './civil-date.ts'

/** An interval in which a limit does not run. Civil dates: both ends included. Instants (for hours and
 * minutes): `from` included, `to` not. Source: HANDBOOK §2; Order 121 art. 22. */
export type Pause = { readonly from: string; readonly to: string }

/** Whether the limit does not run on that civil date. */
export function isPaused(date: CivilDate, pauses: readonly Pause[]): boolean {
  return pauses.some((pause) => pause.from <= date && date <= pause.to)
}

/** Paused days later than `after`, up to and including `through`; overlapping pauses count once. */
export function pausedDaysIn(
  after: CivilDate,
  through: CivilDate,
  pauses: readonly Pause[],
): number {
  const paused = new Set<number>()
  for (const { from, to } of pauses) {
    const first = Math.max(dayNumber(from), dayNumber(after) + 1)
    const last = Math.min(dayNumber(to), dayNumber(through))
    for (let day = first; day <= last; day += 1) paused.add(day)
  }
  return paused.size
}

/** Pauses as half-open ranges of milliseconds, sorted, overlaps joined, empty ones dropped. */
export function joinRanges(ranges: readonly [from: number, to: number][]): [number, number][] {
  const joined: [number, number][] = []
  for (const [from, to] of ranges
    .filter((range) => range[0] < range[1])
    .toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}
