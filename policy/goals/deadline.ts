import { matchesOf } from '../text/matches.ts'
import {
  CROSS,
  DIGIT,
  EFFORT,
  FIVE,
  hasAll,
  kindsIn,
  MONTH,
  QUARTER,
  TEN,
  YEAR,
} from '../text/signs.ts'
import { type CalendarPhrase, calendarPhrases } from './calendar.ts'

/** A time phrase in a sentence and the deadline it sets; null when the printed year is blanked out. */
export interface DeadlinePhrase {
  readonly start: number
  readonly end: number
  readonly deadline: string | null
  /** False for spans of years that are counted from the document's own. */
  readonly exact?: boolean
  /** True for a month without its year (6月底前), which holds for its own clause only. */
  readonly passing?: boolean
}

const FIVE_YEAR =
  /[“"]?(?<![二三四五六七八九])十([一二三四五六]?)五[”"]?(?=期间|末|期末|时期|计划期|规划|[,,]|$)/g
const BLANKED = /(?:到|至)20[xX×*＊]{2}年/g
const EFFORTS =
  /(?:(?:经过|通过|利用|用|力争|争取|未来|今后)+(?:用|的)?\s*(\d{1,2}|[一二两三四五六七八九十])(?:年半?(?:左右)?的?(?:时间|努力)|年(?:左右)?,|年(?:之|以)?内)|(?<![近过去前每满续来第于超月日在\d])(\d|[一两二三四五六七八九十])年(?:之|以)?内(?!生产|新建|未|无|没|有|的|注册|发生|获|不得|在|通过|已))/g
/** Years told from the document's own. */
const RELATIVE =
  /(?<![较比与由从至年\d一两二三四五六七八九十])(今年|本年度|年内|明年|年底前|年末前|(?<=[到至])年[底末])(?:年?[底末])?(?:以?前|之前)?(?!以来|初|的?(?:基础|水平))/g
/** Months and parts of the document's own year. */
const OF_YEAR =
  /(?<![\d年每前-])(?:(?:力争|争取)?[到至于在]?)?(?:(\d{1,2})月(?:(\d{1,2})日)?(?:[底末](?:以?前|之前)?|(?:以?前|之前))|(上半年)(?!以来|相比)(?:[底末]?前)?|第?([一二三四])季度[底末]?前?)/g
const BEGINS = /(?:自|从)\s*(20\d{2})年(?:开始|起)/
const NOT_A_LIMIT = new Set(['比', '较', '自', '从', '以', '与'])
const NAMES =
  /^(?:度)?(?:行动|工作|计划|重点|版|修订|发布|印发|制定|实施的|以来|水平|相比|的|基础|基数|数据|底的|末的)/
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
  const next = sentence.slice(end, end + 20)
  if (until === '在' && /^的?(?:基础|基数|水平)/.test(next)) return false
  if (until !== '' || part !== undefined || since === '于') return true
  return !NAMES.test(next)
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

/** 比“十二五”末, 由“十三五”期间的: where a change starts from. */
function isStart(match: RegExpExecArray, sentence: string): boolean {
  const end = match.index + match[0].length
  if ('比较由从与'.includes(sentence[match.index - 1] ?? '。')) return true
  return /^(?:[期时][间期末])?的?(?:基础|水平)/.test(sentence.slice(end, end + 6))
}

function plans(sentence: string): DeadlinePhrase[] {
  const found = matchesOf(sentence, FIVE_YEAR).filter((match) => !isStart(match, sentence))
  return found.map((match) =>
    phrase(match, String(FIVE_YEAR_BASE + 5 * Math.max(0, NUMERALS.indexOf(match[1] || '零')))),
  )
}

function efforts(sentence: string, issued: number | undefined): DeadlinePhrase[] {
  const begins = BEGINS.exec(sentence)
  const from = begins === null ? issued : Number(begins[1]) - 1
  if (from === undefined) return []
  return matchesOf(sentence, EFFORTS).map((match) => {
    const span = years(match[1] ?? match[2]!)
    // 用一年时间 is the year of the document itself.
    return { ...phrase(match, String(span === 1 ? from : from + span)), exact: false }
  })
}

function years(printed: string): number {
  if (printed === '两') return 2
  return /\d/.test(printed) ? Number(printed) : NUMERALS.indexOf(printed)
}

/** 今年, 年内, 明年: told from the document's year. */
function relative(sentence: string, issued: number | undefined): DeadlinePhrase[] {
  if (issued === undefined || !/[今本明]年|年[内底末]/.test(sentence)) return []
  return matchesOf(sentence, RELATIVE).map((match) =>
    phrase(match, String(match[1] === '明年' ? issued + 1 : issued)),
  )
}

/** 6月底前, 上半年, 三季度: told from the document's year. */
function inYear(sentence: string, issued: number | undefined): DeadlinePhrase[] {
  if (issued === undefined || !/月|半年|季度/.test(sentence)) return []
  return matchesOf(sentence, OF_YEAR).flatMap((match) => {
    const [, printed, day, half, quarter = ''] = match
    const month = printed ?? (half === undefined ? String(3 * NUMERALS.indexOf(quarter)) : '6')
    if (Number(month) < 1 || Number(month) > 12) return []
    const date = [String(issued), two(month), ...(day === undefined ? [] : [two(day)])].join('-')
    return { ...phrase(match, date), passing: true }
  })
}

function blanked(sentence: string): DeadlinePhrase[] {
  return matchesOf(sentence, BLANKED).map((match) => phrase(match, null))
}

const NEAR = 14

/** By place; 经过两年努力 right in front of 到2016年底 says the same less exactly. */
function inOrder(found: DeadlinePhrase[]): DeadlinePhrase[] {
  const merged: DeadlinePhrase[] = []
  for (const one of found.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    const near = last?.exact === false && one.start - last.end <= NEAR
    if (near) merged.pop()
    merged.push(near ? { ...one, start: last.start } : one)
  }
  return merged
}

/** The time phrases of a sentence in order; `issued` is the document's year, for “经过3年努力”. */
export function deadlinesOf(
  sentence: string,
  issued: number | undefined,
  kinds = kindsIn(sentence),
): DeadlinePhrase[] {
  if ((kinds & (YEAR | FIVE | MONTH | QUARTER)) === 0) return []
  // Each way of saying a time has signs it cannot do without.
  const found = hasAll(kinds, YEAR | DIGIT) ? calendar(sentence) : []
  const printed = found.length
  if (hasAll(kinds, FIVE | TEN)) found.push(...plans(sentence))
  if (hasAll(kinds, YEAR | EFFORT) || /[内来后]/.test(sentence))
    found.push(...efforts(sentence, issued))
  found.push(...relative(sentence, issued))
  found.push(...apartFrom(found, inYear(sentence, issued)))
  if (hasAll(kinds, YEAR | CROSS)) found.push(...blanked(sentence))
  return found.length === printed ? found : inOrder(found)
}

/** Those that lie inside none of the times known. */
function apartFrom(known: readonly DeadlinePhrase[], found: DeadlinePhrase[]): DeadlinePhrase[] {
  return found.filter(({ start, end }) => !known.some((one) => start < one.end && end > one.start))
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
