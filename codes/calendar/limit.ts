import type { Calendar, Reckoned, Roll } from './calendar.ts'
import { type CivilDate, civilDate, dayNumber, plusDays, plusMonths } from './civil-date.ts'
import { addClockTime } from './clock-limit.ts'
import { isPaused, type Pause, pausedDaysIn } from './pause.ts'

/** A statutory limit as data. `counted` tells whether the day of the event is the first day (当日起算)
 * or not (default, Order 121 art. 45); `roll` holds for days, months and years (default any-non-working). */
export type TimeLimit = {
  readonly amount: number
  readonly unit: 'minutes' | 'hours' | 'workdays' | 'days' | 'months' | 'years'
  readonly counted?: 'next-day' | 'same-day'
  readonly roll?: Roll
}

/** What a limit runs from. `from` and the pauses are civil dates, or instants with their zone for hours
 * and minutes. For a pause that still lasts, pass today as its end: the result is then the earliest. */
export type LimitRun = { readonly from: string; readonly pauses?: readonly Pause[] }

/** The last day (inclusive), or the last instant for hours and minutes, on which the step is in time. */
export type Due = { readonly due: string; readonly provisional: boolean }

/** When a limit ends. @throws RangeError for an amount below 0 or not whole, or a malformed date. */
export function dueOf(calendar: Calendar, limit: TimeLimit, run: LimitRun): Due {
  if (!Number.isSafeInteger(limit.amount) || limit.amount < 0) {
    throw new RangeError(`not a limit: ${limit.amount} ${limit.unit}`)
  }
  if (limit.unit === 'minutes' || limit.unit === 'hours') {
    const minutes = limit.amount * (limit.unit === 'hours' ? 60 : 1)
    return { due: addClockTime(run.from, minutes, run.pauses ?? []), provisional: false }
  }
  checkDates(run)
  const { date, provisional } = dayLimits[limit.unit](calendar, limit, run)
  return { due: date, provisional }
}

/** Whether days of a penalty-law limit are working days: 行政处罚法 art. 85 says so of 2, 3, 5 and 7. */
export function penaltyLawUnit(days: number): 'workdays' | 'days' {
  return [2, 3, 5, 7].includes(days) ? 'workdays' : 'days'
}

type DayLimit = (calendar: Calendar, limit: TimeLimit, run: LimitRun) => Reckoned

const dayLimits: Record<'workdays' | 'days' | 'months' | 'years', DayLimit> = {
  workdays: countWorkdays,
  days: (calendar, limit, run) => {
    const last = countDays(dayBefore(limit, run.from), limit.amount, run.pauses ?? [])
    return rollOver(calendar, last, { limit, run })
  },
  months: monthsLater,
  years: (calendar, limit, run) =>
    monthsLater(calendar, { ...limit, amount: limit.amount * 12 }, run),
}

function checkDates({ from, pauses = [] }: LimitRun): void {
  for (const date of [from, ...pauses.flatMap((pause) => [pause.from, pause.to])]) dayNumber(date)
}

/** The day before the first one that counts. */
function dayBefore(limit: TimeLimit, from: CivilDate): CivilDate {
  return limit.counted === 'same-day' && limit.amount > 0 ? plusDays(from, -1) : from
}

function countWorkdays(calendar: Calendar, limit: TimeLimit, run: LimitRun): Reckoned {
  let date = dayBefore(limit, run.from)
  let provisional = false
  for (let left = limit.amount; left > 0; ) {
    const next = calendar.addWorkdays(date, 1)
    date = next.date
    provisional ||= next.provisional
    if (!isPaused(date, run.pauses ?? [])) left -= 1
  }
  return { date, provisional }
}

function countDays(before: CivilDate, amount: number, pauses: readonly Pause[]): CivilDate {
  let day = dayNumber(before)
  for (let left = amount; left > 0; ) {
    day += 1
    if (!isPaused(civilDate(day), pauses)) left -= 1
  }
  return civilDate(day)
}

/** Ends on the same day of the month, else on its last day; then as many days later as were paused. */
function monthsLater(calendar: Calendar, limit: TimeLimit, run: LimitRun): Reckoned {
  const { from, pauses = [] } = run
  const before = dayBefore(limit, from)
  const nominal = plusDays(plusMonths(from, limit.amount), before === from ? 0 : -1)
  let last = nominal
  for (let extended = ''; extended !== last; ) {
    extended = last
    last = plusDays(nominal, pausedDaysIn(before, last, pauses))
  }
  return rollOver(calendar, last, { limit, run })
}

/** Rolls under the limit's rule, and past days on which the limit does not run. */
function rollOver(
  calendar: Calendar,
  date: CivilDate,
  { limit, run }: { limit: TimeLimit; run: LimitRun },
): Reckoned {
  let rolled = calendar.rollForward(date, limit.roll)
  while (rolled.date !== date && isPaused(rolled.date, run.pauses ?? [])) {
    const next = calendar.rollForward(plusDays(rolled.date, 1), limit.roll)
    rolled = { date: next.date, provisional: rolled.provisional || next.provisional }
  }
  return rolled
}
