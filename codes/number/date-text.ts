import { type CivilDate, daysInMonth, isCivilDate, joinDate } from '../calendar/civil-date.ts'
import { foldWidth } from '../text/fold.ts'
import { parseNumeral } from './numeral.ts'

/** A date as precise as it was written: the first and the last civil date that it covers. */
export type DateText = {
  readonly precision: 'year' | 'month' | 'day'
  readonly first: CivilDate
  readonly last: CivilDate
}

const N = '[\\d〇零○一二三四五六七八九十]'
const CHINESE = new RegExp(`^(${N}{4})年(?:(${N}{1,3})月(?:份)?(?:(${N}{1,3})[日号])?)?$`)
const NUMERIC = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/

/** Reads 二〇二六年十一月二十二日, 2026年11月, ２０２６年, 2026-11-22, 2026/11/22, 2026.11.
 * `undefined` for other text and for days that do not exist. */
export function parseDateText(text: string): DateText | undefined {
  const plain = foldWidth(text).replace(/\s/g, '')
  const chinese = CHINESE.exec(plain)
  if (chinese) return covered(chinese[1], chinese[2], chinese[3])
  const numeric = NUMERIC.exec(plain)
  return numeric ? covered(numeric[1], numeric[3], numeric[4]) : undefined
}

function covered(year: string | undefined, month?: string, day?: string): DateText | undefined {
  const [y, m, d] = [year, month, day].map((part) => part && Number(parseNumeral(part)))
  if (typeof y !== 'number' || !(y >= 1000)) return undefined
  if (typeof m !== 'number') return { precision: 'year', first: `${y}-01-01`, last: `${y}-12-31` }
  if (!(m >= 1 && m <= 12)) return undefined
  if (typeof d !== 'number') {
    return { precision: 'month', first: joinDate(y, m, 1), last: joinDate(y, m, daysInMonth(y, m)) }
  }
  return d >= 1 && d <= daysInMonth(y, m) ? oneDay(joinDate(y, m, d)) : undefined
}

function oneDay(date: CivilDate): DateText | undefined {
  return isCivilDate(date) ? { precision: 'day', first: date, last: date } : undefined
}
