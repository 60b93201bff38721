import { lastDayOf } from './standing.ts'

/**
 * The last of the days that a sentence names (`2026-06`, `2024;2025-06-30`), as an ISO date; null where it names
 * none, or none that comes once, such as 每年11月. What is printed stays in the quote.
 */
export function deadlineDay(printed: string | null): string | null {
  const named = (printed ?? '').split(';').filter((day) => /^\d{4}(-\d{2}){0,2}$/.test(day))
  const last = named.map(lastDayOf).toSorted().at(-1)
  return last ?? null
}
