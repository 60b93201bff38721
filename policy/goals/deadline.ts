import { matchesOf } from '../text/matches.ts'
import { CROSS, DIGIT, EFFORT, FIVE, hasAll, kindsIn, TEN, YEAR } from '../text/signs.ts'
import { type CalendarPhrase, calendarPhrases } from './calendar.ts'

/** A time phrase in a sentence and the deadline it sets; null when the printed year is blanked out. */
export interface DeadlinePhrase {
  readonly start: number
  readonly end: number
  readonly deadline: string | null
}

const FIVE_YEAR = /[“"]?十([一二三四五六])五[”"]?(?=期间|末|期末|时期|规划|[,,]|$)/g
const BLANKED = /(?:到|至)20[xX×*＊]{2}年/g
const EFFORTS =
  /(?:(?:经过|通过|利用|用|力争|争取)+\s*(\d{1,2}|[一二三四五六七八九十])(?:年(?:左右)?的?(?:时间|努力)|年(?:左右)?,))/g
const BEGINS = /(?:自|从)\s*(20\d{2})年(?:开始|起)/
const NOT_A_LIMIT = new Set(['比', '较', '自', '从', '以', '与'])
const NAMES = /^(?:度)?(?:行动|工作|计划|重点|版|修订|发布|印发|制定|实施的|以来|水平|相比|的)/
const NUMERALS = '零一二三四五六七八九十'
const FIVE_YEAR_BASE = 2005

function two(part: string): string {
  return part.padStart(2, '0')
}

function calendarDate({ year, month, day, part }: CalendarPhrase): string {
  if (month === undefined) return part === '上半年' ? `${year}-06` : year
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
}

function isLimit({ since, until, part, end }: CalendarPhrase, sentence: string): boolean {
  if (NOT_A_LIMIT.has(since)) return false
  if (until !== '' || part !== undefined || since === '于') return true
  return !NAMES.test(sentence.slice(end, end + 6))
}

function phrase(match: RegExpExecArray, deadline: string | null): DeadlinePhrase {
  return { start: match.index, end: match.index + match[0].length, deadline }
}

function calendar(sentence: string): DeadlinePhrase[] {
  const found: DeadlinePhrase[] = []
  for (const one of calendarPhrases(sentence)) {
    if (!isLimit(one, sentence)) continue
    found.push({ start: one.start, end: one.end, deadline: calendarDate(one) })
  }
  return found
}

function plans(sentence: string): DeadlinePhrase[] {
  return matchesOf(sentence, FIVE_YEAR).map((match) =>
    phrase(match, String(FIVE_YEAR_BASE + 5 * NUMERALS.indexOf(match[1]!))),
  )
}

function efforts(sentence: string, issued: number | undefined): DeadlinePhrase[] {
  const begins = BEGINS.exec(sentence)
  const from = begins === null ? issued : Number(begins[1]) - 1
  if (from === undefined) return []
  return matchesOf(sentence, EFFORTS).map((match) => {
    const years = /\d/.test(match[1]!) ? Number(match[1]) : NUMERALS.indexOf(match[1]!)
    return phrase(match, String(from + years))
  })
}

function blanked(sentence: string): DeadlinePhrase[] {
  return matchesOf(sentence, BLANKED).map((match) => phrase(match, null))
}

/** The time phrases of a sentence in order; `issued` is the document's year, for “经过3年努力”. */
export function deadlinesOf(sentence: string, issued: number | undefined): DeadlinePhrase[] {
  const kinds = kindsIn(sentence)
  if ((kinds & (YEAR | FIVE)) === 0) return []
  // Each way of saying a time has signs it cannot do without.
  const found = hasAll(kinds, YEAR | DIGIT) ? calendar(sentence) : []
  const printed = found.length
  if (hasAll(kinds, FIVE | TEN)) found.push(...plans(sentence))
  if (hasAll(kinds, YEAR | EFFORT)) found.push(...efforts(sentence, issued))
  if (hasAll(kinds, YEAR | CROSS)) found.push(...blanked(sentence))
  return found.length === printed ? found : found.sort((a, b) => a.start - b.start)
}

const PERIOD_TITLE = /(20\d{2})\s*年?\s*[-—~–至]+\s*20\d{2}/

/** The first year of the period a title names, as (2021—2025年) or “十四五” do. */
export function planStart(title: string): number | undefined {
  const printed = PERIOD_TITLE.exec(title)?.[1]
  if (printed !== undefined) return Number(printed)
  const ordinal = /十([一二三四五六])五/.exec(title)?.[1]
  if (ordinal === undefined) return undefined
  return FIVE_YEAR_BASE + 5 * NUMERALS.indexOf(ordinal) - 4
}
