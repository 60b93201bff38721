import { type CivilDate, dateParts } from '../calendar/civil-date.ts'
import { type Decimal, roundDecimal, roundRatio, toRatio, trimDecimal } from './decimal.ts'
import { writeNumeral, writeYear } from './write-numeral.ts'

/** 2026年11月22日, without leading zeros, as in documents after GB/T 9704. */
export function formatDate(date: CivilDate): string {
  const [year, month, day] = dateParts(date)
  return `${year}年${month}月${day}日`
}

/** 2026年11月. */
export function formatMonth(date: CivilDate): string {
  const [year, month] = dateParts(date)
  return `${year}年${month}月`
}

/** 二〇二六年十一月二十二日. */
export function formatDateInWords(date: CivilDate): string {
  const [year, month, day] = dateParts(date)
  return `${writeYear(year)}年${writeNumeral(month)}月${writeNumeral(day)}日`
}

/** With a comma every three digits of the whole part: 1234567.5 → 1,234,567.5. */
export function formatNumber(value: Decimal): string {
  const [whole = '', fraction] = trimDecimal(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** In 万 from ten thousand and in 亿 from a hundred million, half up to at most `places`: 123456 → 12.35万.
 * What rounds up to 10000万 is written in 亿. */
export function formatLargeNumber(value: Decimal, places = 2): string {
  const wan = inUnit(value, 4, places)
  if (reachesTenThousand(wan)) return `${inUnit(value, 8, places)}亿`
  if (reachesTenThousand(value)) return `${wan}万`
  return trimDecimal(roundDecimal(value, places))
}

function inUnit(value: Decimal, zeros: number, places: number): Decimal {
  const { top, bottom } = toRatio(value)
  return trimDecimal(roundRatio({ top, bottom: bottom * 10n ** BigInt(zeros) }, places))
}

function reachesTenThousand(value: Decimal): boolean {
  return Math.abs(Number(value)) >= 10_000
}

/** A percentage with fixed places: 95 → 95.00%. */
export function formatPercent(value: Decimal, places = 2): string {
  return `${roundDecimal(value, places)}%`
}
