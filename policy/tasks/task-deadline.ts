import { deadlinesOf } from '../goals/deadline.ts'

const LIMIT = /前|底|末|月/
const YEARLY = /每年(?:的)?\s*\d{1,2}月(?:\d{1,2}日|底|份)?(?:以?前)?/
const MOST = 4

/** The dates by which a task is due, joined by `;`, e.g. `2024-06;2025`, or 每年11月; null if none. */
export function taskDeadline(text: string, issued: number | undefined): string | null {
  const dates = deadlinesOf(text, issued)
    .filter((one) => one.deadline !== null && LIMIT.test(text.slice(one.start, one.end)))
    .map((one) => one.deadline!)
  if (dates.length > 0) return [...new Set(dates)].slice(0, MOST).join(';')
  return YEARLY.exec(text)?.[0] ?? null
}
