import {
  type Calendar,
  dueOf,
  type Pause,
  parseInstant,
  plusDays,
  shanghaiDate,
  shanghaiTime,
} from '@zhiheng/codes'
import type { Span } from './declare.ts'

/** What a running limit is counted from, and the instants between which it did not run, in turn. */
export interface Run {
  readonly since: Date
  readonly pauses?: readonly Date[]
}

/** The last instant of a limit, and by when half and four fifths of it are over. */
export interface End {
  readonly ends: Date
  readonly half: Date
  readonly mostly: Date
  /** It rests on a year whose holidays are not published. */
  readonly provisional: boolean
}

/** Documents write 9999-12-31 for 长期: from this year on no limit ends. */
const forever = 9000

/** When a limit ends; null while it is paused, and for one that never does. */
export function endOf(calendar: Calendar, span: Span, run: Run): End | null {
  const { since, pauses = [] } = run
  if (pauses.length % 2 === 1 || since.getUTCFullYear() >= forever) return null
  const last = (share: number) =>
    lastOf(calendar, { ...span, amount: Math.ceil(span.amount * share) }, { since, pauses })
  const { at: ends, provisional } = last(1)
  return { ends, half: last(0.5).at, mostly: last(0.8).at, provisional }
}

interface Reckoned {
  readonly at: Date
  readonly provisional: boolean
}

function lastOf(calendar: Calendar, span: Span, { since, pauses }: Required<Run>): Reckoned {
  if (isByClock(span)) {
    const between = pairs(pauses).map(([from, to]) => ({
      from: shanghaiTime(from),
      to: shanghaiTime(to),
    }))
    const { due } = dueOf(calendar, span, { from: shanghaiTime(since), pauses: between })
    return { at: parseInstant(due), provisional: false }
  }
  const from = shanghaiDate(since)
  const between = pairs(pauses).flatMap((pause) => daysOf(pause, from))
  const { due, provisional } = dueOf(calendar, span, { from, pauses: between })
  return { at: lastInstantOf(due), provisional }
}

export const isByClock = ({ unit }: Pick<Span, 'unit'>): boolean =>
  unit === 'minutes' || unit === 'hours'

/**
 * The first moment after which a step may be taken that has to wait: the beginning of the last day of the span, which
 * rolls only where it says so; null for what never comes.
 */
export function openingOf(calendar: Calendar, span: Span, since: Date): Reckoned | null {
  if (since.getUTCFullYear() >= forever) return null
  if (isByClock(span)) return lastOf(calendar, span, { since, pauses: [] })
  const { due, provisional } = dueOf(
    calendar,
    { ...span, roll: span.roll ?? 'none' },
    { from: shanghaiDate(since) },
  )
  return { at: new Date(`${due}T00:00:00+08:00`), provisional }
}

const pairs = (instants: readonly Date[]): [Date, Date][] =>
  Array.from({ length: instants.length / 2 }, (_, n) => [instants[2 * n]!, instants[2 * n + 1]!])

/**
 * As many days as there are from the day on which a pause begins to that on which it ends. The first is one of them, so
 * that a limit paused on its last day still has one, unless the limit itself begins then and does not count that day.
 */
function daysOf([from, to]: [Date, Date], since: string): Pause[] {
  const [first, last] = [shanghaiDate(from), shanghaiDate(to)]
  const pause =
    first > since ? { from: first, to: plusDays(last, -1) } : { from: plusDays(since, 1), to: last }
  return pause.from <= pause.to ? [pause] : []
}

/** A day ends at midnight in Shanghai. */
const lastInstantOf = (date: string): Date =>
  new Date(Date.parse(`${date}T00:00:00+08:00`) + 24 * 3_600_000 - 1)
