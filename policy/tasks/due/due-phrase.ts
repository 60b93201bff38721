import { matchesOf } from '../../text/matches.ts'
import { DIGIT, FIVE, hasAll, kindsIn, MONTH as MONTH_SIGN, TEN, YEAR } from '../../text/signs.ts'

/** What a text's surroundings say about its times. */
export interface Calendar {
  /** Year of the plan or of the heading above, for 10月底前. */
  readonly year: number | undefined
  /** Year of the document's date, from which 三年内 counts. */
  readonly issued: number | undefined
}

/** A printed time; `date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or for what recurs the words themselves. */
export interface DuePhrase {
  readonly start: number
  readonly end: number
  readonly date: string
  /** True when the words set a limit by themselves (前, 底, 内, the end of a span), false for a mere year or month. */
  readonly limits: boolean
  readonly recurs: boolean
  /** True for a span from now on (三年内, 年内), in which a number is to be reached. */
  readonly within: boolean
}

type Found = Omit<DuePhrase, 'start' | 'end' | 'recurs' | 'within'>

/** Turns a match into a time; `year` is the last one printed before it, or the calendar's. */
type Reading = (
  groups: readonly string[],
  year: number | undefined,
  calendar: Calendar,
) => Found | undefined

interface Pattern {
  readonly shape: RegExp
  /** Kinds of sign without which nothing matches. */
  readonly needs: number
  readonly read: Reading
}

const DIGITS = '零一二三四五六七八九十'
const LIMIT = '\\s*(以前|之前|前|内)?'
const PART = '份|[上中下]旬|初|底|末'
const FIVE_YEAR_BASE = 2005

function numberOf(printed: string): number {
  return /\d/.test(printed) ? Number(printed) : printed === '两' ? 2 : DIGITS.indexOf(printed)
}

function dated(year: number | string, month?: string, day?: string): string {
  return [String(year), month?.padStart(2, '0'), day?.padStart(2, '0')]
    .filter((part) => part !== undefined && part !== '')
    .join('-')
}

function quarterEnd(printed: string): string {
  return String(numberOf(printed) * 3)
}

function isMonth(printed: string): boolean {
  return Number(printed) >= 1 && Number(printed) <= 12
}

const SPAN: Pattern = {
  needs: DIGIT | MONTH_SIGN,
  shape: new RegExp(
    `(?<![\\d.])(?:(20\\d{2})年)?\\s*(\\d{1,2})(?:月(?:\\d{1,2}日|${PART})?)?\\s*[-—–~至到]{1,3}\\s*(?:(20\\d{2}|次|翌)年)?\\s*(\\d{1,2})月(?:(\\d{1,2})日|${PART})?(?:以?前)?`,
    'g',
  ),
  read: ([, first, , second = '', month = '', day], known) => {
    const from = first === undefined ? known : Number(first)
    const year = /\d/.test(second) ? Number(second) : second === '' ? from : from && from + 1
    if (year === undefined || !isMonth(month)) return undefined
    return { date: dated(year, month, day), limits: true }
  },
}

/** 9月1日-3日: the last of some days of one month. */
const DAYS: Pattern = {
  needs: DIGIT | MONTH_SIGN,
  shape:
    /(?<![\d.])(?:(20\d{2})年)?\s*(\d{1,2})月\d{1,2}日?\s*[-—–~至到]{1,3}\s*(\d{1,2})日(?:以?前)?/g,
  read: ([, first, month = '', day], known) => {
    const year = first === undefined ? known : Number(first)
    if (year === undefined || !isMonth(month)) return undefined
    return { date: dated(year, month, day), limits: true }
  },
}

const WITH_YEAR: Pattern = {
  needs: DIGIT | YEAR,
  shape: new RegExp(
    `(20\\d{2})年度?(?:(\\d{1,2})月(?:(\\d{1,2})(?:日|号|(?=以?前))|(${PART}))?|第?([一二三四1-4])季度|([上下])半年)?(年?[底末]|年内)?${LIMIT}`,
    'g',
  ),
  read: ([, year = '', month, day, part, quarter, half, end, before]) => {
    if (month !== undefined && !isMonth(month)) return undefined
    const halfEnd = half === '上' ? '06' : '12'
    const inYear = month ?? (quarter ? quarterEnd(quarter) : half ? halfEnd : undefined)
    const limits = [end, before, part, quarter, half].some((one) => one !== undefined)
    return { date: dated(year, inYear, day), limits }
  },
}

const MONTH: Pattern = {
  needs: DIGIT | MONTH_SIGN,
  shape: new RegExp(
    `(?<![\\d年每.])(次年|翌年|下一?年度?)?(\\d{1,2})月(?:(\\d{1,2})(?:日|号|(?=以?前))|(${PART}))?${LIMIT}`,
    'g',
  ),
  read: ([, next, month = '', day, part, before], year) => {
    if (year === undefined || !isMonth(month)) return undefined
    const limits = before !== undefined || part !== undefined
    return { date: dated(next === undefined ? year : year + 1, month, day), limits }
  },
}

const YEAR_END: Pattern = {
  needs: YEAR,
  shape:
    /(?<![去前上每往\d一二两三四五六七八九十个多])(?:今年|本年度?|当年)?(?:年底|年末|年终|年内)(以前|之前|前)?|(?:今年|本年度?)[底内末](以前|之前|前)?/g,
  read: (groups, year) => {
    if (year === undefined) return undefined
    const bare = /年[底终末]$/.test(groups[0]!)
    return { date: String(year), limits: !bare }
  },
}

const PART_OF_YEAR: Pattern = {
  needs: 0,
  shape:
    /(?<![每前年])(?:今年|本年)?(?:([上下])半年|第?([一二三四])季度)[末底内]?(?:以前|之前|前)?/g,
  read: ([, half, quarter], year) => {
    if (year === undefined) return undefined
    const month = quarter === undefined ? (half === '上' ? '06' : '12') : quarterEnd(quarter)
    return { date: dated(year, month), limits: true }
  },
}

const WITHIN: Pattern = {
  needs: YEAR,
  shape:
    /(?<![\d近续去期满第年])(?:(?:力争|争取|利用|用|经过)\s*)?(\d{1,2}|[一二两三四五])年(?:左右)?(?:(?:之|以)?内|的?时间(?:内)?|的?努力)(?![^,。;]{0,12}(?:不得|未|无|没有|不再|不予|发生|撤销|取消))/g,
  read: ([, years = ''], _, { issued }) =>
    issued === undefined ? undefined : { date: String(issued + numberOf(years)), limits: true },
}

const FIVE_YEARS: Pattern = {
  needs: TEN | FIVE,
  shape: /[“"]?十([一二三四五六])五[”"]?(?:规划)?(?:时?期)?(期?末|底|期间|时期)/g,
  read: ([, ordinal = '', end]) => ({
    date: String(FIVE_YEAR_BASE + 5 * numberOf(ordinal)),
    limits: /[末底]/.test(end!),
  }),
}

const TELLS_WHEN = /\d|前/

const RECURRING: Pattern = {
  needs: 0,
  shape:
    /每(?:个?季度|个?月|半年|周|两年|年)(?:的)?(?:第?[一二三四]季度|[上下]半年|年?[底末](?:月)?|\d{1,2}月)?(?:\d{1,2}日|[上中下]旬|底|份|初|末)?(?:\s*[-—~至到]+\s*(?:\d{1,2}月)?(?:\d{1,2}日|[底末初]))?(?:\s*(?:以前|之前|前|底前))?/g,
  read: ([printed = '']) => {
    const date = printed.replace(/\s/g, '')
    const tells = TELLS_WHEN.test(date)
    return tells ? { date, limits: true } : undefined
  },
}

const PATTERNS = [
  RECURRING,
  SPAN,
  DAYS,
  WITH_YEAR,
  MONTH,
  YEAR_END,
  PART_OF_YEAR,
  WITHIN,
  FIVE_YEARS,
]

interface Candidate {
  readonly match: RegExpExecArray
  readonly pattern: Pattern
}

function candidates(text: string): Candidate[] {
  const kinds = kindsIn(text)
  return PATTERNS.filter(({ needs }) => hasAll(kinds, needs))
    .flatMap((pattern) => matchesOf(text, pattern.shape).map((match) => ({ match, pattern })))
    .sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length)
}

const IN_SPAN = /(?:年内|(?:之|以)?内|时间|努力)$/
const NEXT_YEAR = /^(?:次|翌)年/

function isWithin(pattern: Pattern, printed: string): boolean {
  return pattern === WITHIN || (pattern === YEAR_END && IN_SPAN.test(printed))
}

/** 到2015年 is where a figure is to be by then: months behind it are not of that year. */
function isHorizonYear(text: string, start: number, date: string): boolean {
  return date.length === 4 && /[到至]$/.test(text.slice(Math.max(0, start - 1), start))
}

/** The times printed in a text, in order and apart from each other; a year holds on for the months behind it. */
export function duePhrases(text: string, calendar: Calendar): DuePhrase[] {
  const found: DuePhrase[] = []
  let { year } = calendar
  for (const { match, pattern } of candidates(text)) {
    const start = match.index
    if (start < (found.at(-1)?.end ?? 0)) continue
    const read = pattern.read(match, year, calendar)
    if (read === undefined) continue
    const [printed] = match
    const again = found.at(-1)?.recurs === true && NEXT_YEAR.test(printed)
    const recurs = pattern === RECURRING || again
    const date = again ? printed.replace(/\s/g, '') : read.date
    const within = isWithin(pattern, printed)
    found.push({ start, end: start + printed.length, ...read, date, recurs, within })
    const names = pattern === WITH_YEAR || pattern === SPAN || pattern === DAYS
    if (names && !isHorizonYear(text, start, date)) year = Number(date.slice(0, 4))
  }
  return found
}
