/** A day in Asia/Shanghai as `YYYY-MM-DD`, years 1000 to 9999. Compares as text. */
export type CivilDate = string

const DAY = 86_400_000
const SHAPE = /^([1-9]\d{3})-(\d{2})-(\d{2})$/

/** Whether the text is a day that exists, as `YYYY-MM-DD`. */
export function isCivilDate(text: string): text is CivilDate {
  const shape = SHAPE.exec(text)
  if (!shape) return false
  const [year, month, day] = shape.slice(1).map(Number) as [number, number, number]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Whole days since 1970-01-01. @throws RangeError for text that is no civil date. */
export function dayNumber(date: CivilDate): number {
  if (!isCivilDate(date)) throw new RangeError(`not a civil date (YYYY-MM-DD): ${date}`)
  return Date.parse(`${date}T00:00:00Z`) / DAY
}

/** The civil date of a day number. @throws RangeError outside the years 1000 to 9999. */
export function civilDate(day: number): CivilDate {
  const text = new Date(day * DAY).toISOString().slice(0, 10)
  if (!SHAPE.test(text)) throw new RangeError(`day ${day} is outside the years 1000 to 9999`)
  return text
}

/** Days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** ISO weekday, 1 Monday to 7 Sunday. */
export function weekday(date: CivilDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/** The date `days` later, or earlier when negative; no rolling. */
export function plusDays(date: CivilDate, days: number): CivilDate {
  return civilDate(dayNumber(date) + days)
}

/** The same day of the month `months` later; where that month has no such day, its last day. */
export function plusMonths(date: CivilDate, months: number): CivilDate {
  const [year, month, day] = dateParts(date)
  const index = year * 12 + (month - 1) + months
  const toYear = Math.floor(index / 12)
  const toMonth = index - toYear * 12 + 1
  return joinDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** Year, month (1 to 12) and day. @throws RangeError for text that is no civil date. */
export function dateParts(date: CivilDate): [year: number, month: number, day: number] {
  dayNumber(date)
  return date.split('-').map(Number) as [number, number, number]
}

/** A civil date from its numbers. @throws RangeError when there is no such day. */
export function joinDate(year: number, month: number, day: number): CivilDate {
  const pad = (part: number, length: number) => String(part).padStart(length, '0')
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  return civilDate(dayNumber(text))
}
