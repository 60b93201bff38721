import { type CivilDate, civilDate, dayNumber, weekday } from './civil-date.ts'
import type { CalendarOverlay, HolidaySchedule } from './schedule.ts'

/** What to do when the last day is no working day: stay, or move to the first day after that works /
 * that is no day off of the schedule / that is no statutory holiday. */
export type Roll = 'any-non-working' | 'holiday-only' | 'statutory-only' | 'none'

/** A computed day; `provisional` when it rests on a year whose schedule is not loaded. */
export type Reckoned = { readonly date: CivilDate; readonly provisional: boolean }

/** Whether work is done on a day; `provisional` when a schedule still to come may change it. */
export type Workday = { readonly workday: boolean; readonly provisional: boolean }

/** Whether a day works, and why. */
export type DayKind = 'working' | 'make-up' | 'weekend' | 'holiday'

/** The last days of December can still be changed by the next year's notice, as in 2018 and 2022. */
const NEXT_NOTICE_FROM = '12-29'

/** Working days by the loaded schedules; elsewhere Monday to Friday, marked provisional. Immutable. */
export class Calendar {
  /** Changes when any loaded day changes; keep it beside a computed due date. */
  readonly version: string
  readonly #kinds: ReadonlyMap<CivilDate, 'holiday' | 'make-up'>
  readonly #statutory: ReadonlySet<CivilDate>
  readonly #years: ReadonlySet<number>
  /** Answers by day number: dates are counted far more often than there are days. */
  readonly #known = new Map<number, Workday>()

  private constructor(schedules: readonly HolidaySchedule[], overlays: readonly CalendarOverlay[]) {
    const all = [...schedules, ...overlays]
    this.#years = new Set(schedules.map((each) => each.year))
    this.#statutory = new Set(all.flatMap((each) => each.statutoryDays ?? []))
    const kinds = new Map<CivilDate, 'holiday' | 'make-up'>()
    for (const each of all) {
      for (const day of each.holidays) kinds.set(day, 'holiday')
      for (const day of each.makeUpDays) kinds.set(day, 'make-up')
    }
    this.#kinds = kinds
    this.version = this.#fingerprint()
  }

  /** A calendar of published schedules; overlays of a region win over them.
   * @throws RangeError when two schedules claim one year. */
  static of(
    schedules: readonly HolidaySchedule[],
    overlays: readonly CalendarOverlay[] = [],
  ): Calendar {
    const years = schedules.map((each) => each.year)
    const twice = years.find((year, index) => years.indexOf(year) !== index)
    if (twice !== undefined) throw new RangeError(`two schedules for ${twice}`)
    return new Calendar(schedules, overlays)
  }

  /** The years whose schedule is loaded, ascending. */
  years(): number[] {
    return [...this.#years].sort((a, b) => a - b)
  }

  /** Whether work is done that day. @throws RangeError for text that is no civil date. */
  isWorkday(date: CivilDate): Workday {
    return this.#workday(dayNumber(date))
  }

  /** The kind of a day; `holiday` covers every day off that a schedule names, weekends included. */
  dayKind(date: CivilDate): DayKind {
    const named = this.#kinds.get(date)
    if (named) return named
    return weekday(date) > 5 ? 'weekend' : 'working'
  }

  /** Whether the day is a statutory holiday proper (法定节假日), not merely a day off around it. */
  isStatutoryHoliday(date: CivilDate): boolean {
    return this.#statutory.has(date)
  }

  /** The day on which the `count`th working day after `date` falls; backwards when negative; `date`
   * itself for 0. Source: HANDBOOK §2 add_work; Order 121 art. 45: the day itself is not counted. */
  addWorkdays(date: CivilDate, count: number): Reckoned {
    const step = count < 0 ? -1 : 1
    let day = dayNumber(date)
    let provisional = false
    for (let left = Math.abs(wholeCount(count)); left > 0; ) {
      day += step
      const found = this.#workday(day)
      provisional ||= found.provisional
      if (found.workday) left -= 1
    }
    return { date: civilDate(day), provisional }
  }

  /** `count` calendar days after `date`, then rolled forward. */
  addDays(date: CivilDate, count: number, roll: Roll = 'any-non-working'): Reckoned {
    return this.rollForward(civilDate(dayNumber(date) + wholeCount(count)), roll)
  }

  /** The first day, at or after `date`, on which a limit may end under the rule. */
  rollForward(date: CivilDate, roll: Roll = 'any-non-working'): Reckoned {
    let day = dayNumber(date)
    let provisional = roll !== 'none' && this.#isProvisional(date)
    while (this.#mustRoll(civilDate(day), roll)) {
      day += 1
      provisional ||= this.#isProvisional(civilDate(day))
    }
    return { date: civilDate(day), provisional }
  }

  /** Working days later than `after`, up to and including `through`; 0 when that is not later. */
  countWorkdays(after: CivilDate, through: CivilDate): { count: number; provisional: boolean } {
    let count = 0
    let provisional = false
    const last = dayNumber(through)
    for (let day = dayNumber(after) + 1; day <= last; day += 1) {
      const found = this.#workday(day)
      provisional ||= found.provisional
      if (found.workday) count += 1
    }
    return { count, provisional }
  }

  #workday(day: number): Workday {
    const known = this.#known.get(day)
    if (known) return known
    const date = civilDate(day)
    const kind = this.dayKind(date)
    const workday = kind === 'working' || kind === 'make-up'
    const found = { workday, provisional: this.#isProvisional(date) }
    this.#known.set(day, found)
    return found
  }

  #mustRoll(date: CivilDate, roll: Roll): boolean {
    if (roll === 'none') return false
    if (roll === 'statutory-only') return this.isStatutoryHoliday(date)
    if (roll === 'holiday-only') return this.dayKind(date) === 'holiday'
    return !this.isWorkday(date).workday
  }

  #isProvisional(date: CivilDate): boolean {
    const year = Number(date.slice(0, 4))
    if (!this.#years.has(year)) return true
    return date.slice(5) >= NEXT_NOTICE_FROM && !this.#years.has(year + 1)
  }

  /** FNV-1a over the sorted content: no secret, only a name for "the same days". */
  #fingerprint(): string {
    const days = [...this.#kinds].map((entry) => entry.join('=')).sort()
    let hash = 0x811c9dc5
    for (const char of [this.years(), days, [...this.#statutory].sort()].join(';')) {
      hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0
    }
    return `${this.years().at(-1) ?? 'none'}-${hash.toString(16).padStart(8, '0')}`
  }
}

function wholeCount(count: number): number {
  if (Number.isSafeInteger(count) && Math.abs(count) <= 1_000_000) return count
  throw new RangeError(`not a number of days: ${count}`)
}
