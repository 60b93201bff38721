import { chinaCalendar, remaining, shanghaiDate, shanghaiTime } from '@zhiheng/codes'

/** Days until a time limit ends; negative after it, 0 on its day. */
export interface Left {
  readonly workdays: number
  readonly days: number
  /** Whole minutes, rounded down, where the limit ends at a time of day; null where its day ends it. */
  readonly minutes: number | null
}

/** How long it is to the end of a time limit: to its day in Asia/Shanghai by the published calendar, or to its minute. */
export function leftUntil(now: Date, ends: string | null): Left | null {
  if (ends === null) return null
  const end = new Date(ends)
  const { workdays, days } = remaining(chinaCalendar(), shanghaiDate(now), shanghaiDate(end))
  const minutes = Math.floor((end.getTime() - now.getTime()) / 60_000)
  return { workdays, days, minutes: isEndOfDay(end) ? null : minutes }
}

const isEndOfDay = (at: Date): boolean => shanghaiTime(at).slice(11, 16) === '23:59'
