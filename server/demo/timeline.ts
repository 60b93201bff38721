import { dateParts, daysBetween, joinDate, plusDays } from '@zhiheng/codes'

/** Year for which the outline was written; its years move with the demonstration's. */
export const writtenFor = 2026

/** Days that everything in the demonstration is dated by: it follows from `today` alone. */
export interface Timeline {
  readonly today: string
  /** First year of the outline's programme: this year, or in its first four months the last. */
  readonly year: number
  /** First day of the sampling results: two full years and what has gone of the third. */
  readonly samplesFrom: string
}

export function timelineOf(today: string): Timeline {
  const [year, month] = dateParts(today)
  return {
    today,
    year: month > 4 ? year : year - 1,
    samplesFrom: joinDate(year - 2, 1, 1),
  }
}

/** A moment of a civil day, early enough to be over on the day itself. */
export const momentOf = (day: string, minute = 0): Date =>
  new Date(Date.parse(`${day}T00:00:00+08:00`) + minute * 60_000)

/** The evening before today, `minute` minutes on: when the youngest things happened. */
export const lately = (line: Timeline, minute: number): Date =>
  momentOf(daysAgo(line, 1), 18 * 60 + minute)

/** The day that lies `days` before today. */
export const daysAgo = ({ today }: Timeline, days: number): string => plusDays(today, -days)

/** Full calendar years before this one, oldest first: `2023`, `2024`, `2025`. */
export function yearsBefore({ today }: Timeline, count: number): string[] {
  const [year] = dateParts(today)
  return Array.from({ length: count }, (_, n) => String(year - count + n))
}

/** Quarters that are over, oldest first: `2026-Q2`, `2026-Q3`. */
export function quartersBefore({ today }: Timeline, count: number): string[] {
  const [year, month] = dateParts(today)
  const now = year * 4 + Math.floor((month - 1) / 3)
  return Array.from({ length: count }, (_, n) => {
    const quarter = now - count + n
    return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`
  })
}

/** How much of the five years had gone at the end of the last quarter that is over, 0 to 1. */
export function shareGone(line: Timeline): number {
  const [year, month] = dateParts(line.today)
  const over = joinDate(year, Math.floor((month - 1) / 3) * 3 + 1, 1)
  const from = joinDate(line.year, 1, 1)
  return Math.max(0, daysBetween(from, over) / daysBetween(from, joinDate(line.year + 5, 1, 1)))
}
