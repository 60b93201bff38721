import { daysInMonth } from '@zhiheng/codes'
import type { Measured } from './declare.ts'

const shape = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/

interface Parts {
  readonly year: number
  readonly quarter: number | null
  readonly month: number | null
  readonly day: number | null
}

function partsOf(period: string): Parts {
  const found = shape.exec(period)
  if (!found) throw new RangeError(`not a year, quarter, month or day: ${period}`)
  const number = (text: string | undefined) => (text === undefined ? null : Number(text))
  return {
    year: Number(found[1]),
    quarter: number(found[2]),
    month: number(found[3]),
    day: number(found[4]),
  }
}

const two = (part: number) => String(part).padStart(2, '0')

/** First day of a year, quarter, month or day. @throws RangeError for anything else. */
export function firstDayOf(period: string): string {
  const { year, quarter, month, day } = partsOf(period)
  return `${year}-${two(quarter ? quarter * 3 - 2 : (month ?? 1))}-${two(day ?? 1)}`
}

/** Last day of a year, quarter, month or day: `2020` → `2020-12-31`. @throws RangeError for anything else. */
export function lastDayOf(period: string): string {
  const { year, quarter, month, day } = partsOf(period)
  const last = quarter ? quarter * 3 : (month ?? 12)
  return `${year}-${two(last)}-${two(day ?? daysInMonth(year, last))}`
}

/** `2026年1—10月`, `2026年第3季度`, `2026年`: what a figure covers, as a report would say it. */
export function periodText({ period, since }: Pick<Measured, 'period' | 'since'>): string {
  const { year, quarter, month } = partsOf(period)
  const end = month ? `${month}月` : quarter ? `第${quarter}季度` : ''
  if (!since || since >= period) return `${year}年${end}`
  const from = partsOf(since)
  if (since === `${year}-01` && month === 12) return `${year}年`
  if (from.year !== year) return `${from.year}年${from.month ?? 1}月—${year}年${end || '12月'}`
  return `${year}年${from.month ?? 1}—${end || '12月'}`
}
