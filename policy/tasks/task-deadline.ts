import { deadlinesOf } from '../goals/deadline.ts'
import { matchesOf } from '../text/matches.ts'
import { DIGIT, FIVE, hasAll, kindsIn, MONTH, YEAR } from '../text/signs.ts'

const LIMIT = /前|底|末|月/
const YEARLY = /每年(?:的)?\s*\d{1,2}月(?:\d{1,2}日|底|份)?(?:以?前)?/
const MOST = 4

const MONTHS =
  /(?<![年\d每])(\d{1,2})月(?:(?:底|末|(\d{1,2})日)?(?:以|之)?前|份(?=组织|开展|举办|完成|召开))/g

/** 10月底前 in a plan for one year: the year is the plan's. */
function monthsOf(text: string, year: number): string[] {
  return matchesOf(text, MONTHS)
    .filter((match) => !/每年.{0,2}$/.test(text.slice(Math.max(0, match.index - 4), match.index)))
    .map(([, month, day]) => [year, month!.padStart(2, '0'), day?.padStart(2, '0')])
    .map((parts) => parts.filter((part) => part !== undefined).join('-'))
}

const PERIOD = /(20\d{2})年(\d{1,2})月?(?:\d{1,2}日)?\s*[-—~–至到]+\s*(?:(20\d{2})年)?(\d{1,2})月/g

/** 2014年6月—2015年10月: a period is due at its end. */
function periodEnds(text: string): string[] {
  return matchesOf(text, PERIOD).map(
    ([, year, , later, month]) => `${later ?? year}-${month!.padStart(2, '0')}`,
  )
}

/** The dates by which a task is due, joined by `;`, e.g. `2024-06;2025`, or 每年11月; null if none. */
export function taskDeadline(text: string, issued: number | undefined): string | null {
  const kinds = kindsIn(text)
  // No time is printed without one of them.
  if ((kinds & (YEAR | MONTH | FIVE)) === 0) return null
  const inMonths = hasAll(kinds, DIGIT | MONTH)
  const months = inMonths && issued !== undefined ? monthsOf(text, issued) : []
  const dates = deadlinesOf(text, issued)
    .filter((one) => one.deadline !== null && LIMIT.test(text.slice(one.start, one.end)))
    .map((one) => one.deadline!)
  const ends = inMonths ? periodEnds(text) : []
  if (ends.length > 0) return [...new Set(ends)].slice(0, MOST).join(';')
  if (dates.length > 0 || months.length > 0) {
    return [...new Set([...dates, ...months])].slice(0, MOST).join(';')
  }
  return inMonths ? (YEARLY.exec(text)?.[0] ?? null) : null
}
