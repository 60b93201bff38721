import { lastDayOf } from '../standing.ts'
import { type Timing, untimed } from './timing.ts'

const named = (printed: string | null): string[] =>
  (printed ?? '')
    .split(';')
    .filter((day) => /^\d{4}(-\d{2}){0,2}$/.test(day))
    .map(lastDayOf)
    .toSorted()

/**
 * The last of the days that a sentence names (`2026-06`, `2024;2025-06-30`), as an ISO date; null where it names
 * none, or none that comes once, such as 每年11月. What is printed stays in the quote.
 */
export const deadlineDay = (printed: string | null): string | null => named(printed).at(-1) ?? null

const yearly = /每年(?:的)?\s*(\d{1,2})月(?:(\d{1,2})日)?(底|份)?(以?前)?/

/** What was read as a task's deadline, as its timing: several days are stages, 每年11月 is a window of each year. */
export function timingOf(printed: string | null): Timing {
  const days = [...new Set(named(printed))]
  const found = yearly.exec(printed ?? '')
  return {
    ...untimed,
    deadline: days.at(-1) ?? null,
    stages: days.length > 1 ? days : null,
    ...(found && windowOf(found)),
  }
}

/** 每年11月 is its whole month; with 前 or a day, whatever of the year comes before. */
function windowOf([, month = '', day, , before]: RegExpExecArray): Partial<Timing> {
  const two = month.padStart(2, '0')
  const whole = !before && day === undefined
  return {
    recurs: 'yearly',
    windowFrom: whole ? `${two}-01` : null,
    windowTo: `${two}-${day?.padStart(2, '0') ?? '31'}`,
  }
}

const loose = /定期|适时|逐步|逐年|不定期|经常性|每年|每季度?|每半年|每月|半年一次|常态化/g

/** Words of a sentence that order something again and again without a day: they need a setting. */
export const looseWords = (quote: string): string[] => [...new Set(quote.match(loose) ?? [])]
