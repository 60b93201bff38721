import { chinaCalendar, remaining, shanghaiDate } from '@zhiheng/codes'

/** Days until a time limit ends; negative after it, 0 on its day. */
export interface Left {
  readonly workdays: number
  readonly days: number
}

/** How long it is to the day of an instant in Asia/Shanghai, by the published calendar. */
export function leftUntil(now: Date, ends: string | null): Left | null {
  if (ends === null) return null
  const due = shanghaiDate(new Date(ends))
  const { workdays, days } = remaining(chinaCalendar(), shanghaiDate(now), due)
  return { workdays, days }
}
