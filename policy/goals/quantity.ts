import { ordinalOf } from '../outline/marker.ts'
import { mayBeginWith } from '../text/gates.ts'
import { matchesOf } from '../text/matches.ts'
import {
  COUNTED,
  DIGIT,
  HUNDRED,
  hasAll,
  kindsAt,
  kindsIn,
  NUMERAL,
  PART,
  TEN,
} from '../text/signs.ts'
import type { Comparator } from '../types.ts'
import { BEHIND } from './comparators.ts'
import { UNIT_SOURCE, type UnitKind, unitKind } from './unit.ts'

/** One figure of a sentence; offsets in the sentence, `stop` behind 以上 and the like. */
export interface Quantity {
  readonly start: number
  readonly end: number
  readonly stop: number
  readonly value: number
  readonly upper: number | null
  readonly unit: string
  readonly kind: UnitKind
  readonly behind: Comparator | undefined
}

const NUMBER = '(?:\\d{1,3}(?:[, ]\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?'
const FIGURE = new RegExp(
  `(${NUMBER})\\s*(%|‰)?(?:\\s*(?:-|—{1,2}|–|~|至|到)\\s*(${NUMBER})(?=\\s*(?:${UNIT_SOURCE})))?\\s*(${UNIT_SOURCE})?`,
  'y',
)
const SPELLED =
  /百分之([一二三四五六七八九十百零]{1,5})(?:点([一二三四五六七八九零]{1,3}))?|([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]百(?:[零一二三四五六七八九]?十?[一二三四五六七八九]?))(个|家|项|件|户|名|种|类)(?!方面|环节|部门|月)|([两三四五六七八九])(个|家|项|件|处|座)(?=(?:国家|自治区|[省市县区旗])级|(?:国家|省|全国|全省))/g
/** 八成以上, 三成五, 三分之二, 翻一番, 翻番, 增长一倍, 倍增. */
const PARTS =
  /([一两二三四五六七八九])成([一二三四五六七八九半])?(?=以上|左右|以内|以下|多|的|提[高升]|增[加至长]|上升|扩大|[,。;、和至到)]|$)|(?<!百)([二三四五六七八九十])分之([一二三四五六七八九两])|([千万])分之([一二三四五六七八九十]{1,2})|(?<=翻)([一两二三])番|(?<=翻)番(?=以上|[,。;、]|$)|(?<=增长|增加|提高|提升|扩大|增)([一两二三四五六七八九])倍|(?<=翻|翻了)倍(?=以上|[,。;、]|$)|(?<![\d一两二三四五六七八九十百千万几成数])倍增(?=以上|[,。;、]|$)/g
const NO_GOAL_NEXT =
  /^\s*(?:周岁|岁|年|月|日(?!常)|号|届|级|期(?!末)|周年|强|世纪|[A-Za-zxX×]|时(?!间)|股|\.\d)/
const BEHIND_WORDS = new RegExp(
  `^\\s*(?:\\(含[^()]{0,6}\\))?(${Object.keys(BEHIND)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:\\(含[^()]{0,6}\\))?`,
)
/** The first signs of what `BEHIND_WORDS` matches. */
const BEHIND_FIRST = ` \t(${[...new Set(Object.keys(BEHIND).map((word) => word[0]))].join('')}`

const GROUPED = /[, ]/

function number(printed: string): number {
  return Number(GROUPED.test(printed) ? printed.replaceAll(/[, ]/g, '') : printed)
}

function behindAt(sentence: string, end: number): { stop: number; behind?: Comparator } {
  if (!mayBeginWith(sentence, BEHIND_FIRST, end)) return { stop: end }
  const found = BEHIND_WORDS.exec(sentence.slice(end, end + 20))
  if (found === null) return { stop: end }
  return { stop: end + found[0].length, behind: BEHIND[found[1]!]! }
}

function isYear(match: RegExpExecArray): boolean {
  const year = match[1]!.length === 4 && (match[4] === undefined || match[4] === '年')
  return year && /^(?:19|20)\d{2}$/.test(match[1]!)
}

/** 培训班6期, 通报不少于24期: courses and papers are counted in 期. */
function isOfCourses(sentence: string, at: number): boolean {
  return /(?:培训|讲座|论坛|沙龙|简报|通报|专栏|专刊|班)[^,。;、]{0,8}$/.test(
    sentence.slice(Math.max(0, at - 14), at),
  )
}

function fromMatch(match: RegExpExecArray, sentence: string): Quantity | undefined {
  const text = match[0].trimEnd()
  const behindNumber = match.index + text.length
  const rest = sentence.slice(behindNumber, behindNumber + 8)
  const printed = (match[4] ?? match[2] ?? '').trim()
  const course = printed === '' && rest.startsWith('期') && isOfCourses(sentence, match.index)
  const unit = course ? '期' : printed
  if (isYear(match) || (unit === '' && NO_GOAL_NEXT.test(rest))) return undefined
  const end = course ? behindNumber + 1 : behindNumber
  const upper = match[3] === undefined ? null : number(match[3])
  const { stop, behind } = behindAt(sentence, end)
  const value = number(match[1]!)
  return { start: match.index, end, stop, value, upper, unit, kind: unitKind(unit), behind }
}

function fromSpelled(match: RegExpExecArray, sentence: string): Quantity {
  const end = match.index + match[0].length
  const decimals = [...(match[2] ?? '')].map((sign) => ordinalOf(sign)).join('')
  const numeral = match[1] ?? match[3] ?? match[5] ?? ''
  const whole = numeral === '两' ? 2 : ordinalOf(numeral)
  const value = Number(`${whole}.${decimals || '0'}`)
  const unit = match[1] === undefined ? (match[4] ?? match[6]!) : '%'
  const { stop, behind } = behindAt(sentence, end)
  return { start: match.index, end, stop, value, upper: null, unit, kind: unitKind(unit), behind }
}

/** The digit of a part: 8.5 of 八成五, ⅔, 1 of 翻番. */
function partValue(match: RegExpExecArray): number {
  const [, tenths, half, whole, part, scale, share, doubled, times] = match
  const small = (sign: string | undefined) => (sign === '两' ? 2 : ordinalOf(sign ?? ''))
  if (whole !== undefined) return small(part) / small(whole)
  if (scale !== undefined) return ordinalOf(share ?? '') / (scale === '千' ? 1000 : 10_000)
  if (tenths === undefined) return small(doubled ?? times ?? '一')
  const rest = half === '半' ? 5 : half === undefined ? 0 : small(half)
  return (10 * small(tenths) + rest) / 10
}

function fromParts(match: RegExpExecArray, sentence: string): Quantity {
  const end = match.index + match[0].length
  const unit =
    match[3] === undefined && match[5] === undefined ? (/[成番倍]/.exec(match[0])?.[0] ?? '') : ''
  const doubles = match[0] === '倍增'
  const { stop, behind } = behindAt(sentence, end)
  return {
    ...{ start: match.index, end, stop, value: partValue(match), upper: null, unit, kind: 'rate' },
    behind: doubles ? 'increase' : behind,
  }
}

const GOES_ON = new Set([...'.〔[第/+'].map((sign) => sign.charCodeAt(0)))

/** True for a digit that goes on a number, a name or an ordinal: the 5 of 1.5, SC5, 第5, 〔5. */
function goesOn(sentence: string, at: number): boolean {
  if (at === 0) return false
  const unit = sentence.charCodeAt(at - 1)
  const latin = (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
  return latin || (kindsAt(sentence, at - 1) & DIGIT) !== 0 || GOES_ON.has(unit)
}

const SCORE =
  /(?:指数|满意度|得分|分值|系数)(?:达到?|为|超过|(?:提高|提升)[到至]|(?:稳定|保持)在)?$/

/** 指数达到88,202家企业…: a score has no thousands, so what stands behind its comma is another figure. */
function endOfScore(sentence: string, at: number): string {
  const comma = sentence.indexOf(',', at)
  const scored =
    comma > at && comma <= at + 3 && SCORE.test(sentence.slice(Math.max(0, at - 10), at))
  return scored ? sentence.slice(0, comma) : sentence
}

const ZERO = 0x30
const NINE = 0x39

/** The figures in digits. The pattern is tried only where a number begins, not at every sign. */
function printedFigures(sentence: string, found: Quantity[]): void {
  for (let at = 0; at < sentence.length; at++) {
    const unit = sentence.charCodeAt(at)
    if (unit < ZERO || unit > NINE || goesOn(sentence, at)) continue
    FIGURE.lastIndex = at
    const match = FIGURE.exec(endOfScore(sentence, at))!
    at += match[0].length - 1
    const quantity = fromMatch(match, sentence)
    if (quantity !== undefined) found.push(quantity)
  }
}

/** The figures of one sentence in order; years, dates, numbers of documents and ordinals left out. */
export function quantitiesOf(sentence: string, kinds = kindsIn(sentence)): Quantity[] {
  if ((kinds & (DIGIT | NUMERAL | HUNDRED | PART)) === 0) return []
  const found: Quantity[] = []
  if ((kinds & DIGIT) !== 0) printedFigures(sentence, found)
  const printed = found.length
  // Numerals make a figure only next to 百分之, with 十 and a unit, or with 成, 之, 番, 倍.
  const level = (kinds & COUNTED) !== 0 && /[级国省]/.test(sentence)
  if ((kinds & HUNDRED) !== 0 || hasAll(kinds, TEN | COUNTED) || level) {
    for (const match of matchesOf(sentence, SPELLED)) found.push(fromSpelled(match, sentence))
  }
  if ((kinds & PART) !== 0) {
    for (const match of matchesOf(sentence, PARTS)) found.push(fromParts(match, sentence))
  }
  const sorted = found.length === printed ? found : found.sort((a, b) => a.start - b.start)
  return sentence.includes('百分点') ? withPoints(sorted, sentence) : sorted
}

/** 3个和2个百分点: the first figure counts points too. */
function withPoints(found: Quantity[], sentence: string): Quantity[] {
  for (let at = found.length - 2; at >= 0; at--) {
    const [one, next] = [found[at]!, found[at + 1]!]
    const joined = /^[、和及与]$/.test(sentence.slice(one.end, next.start))
    if (joined && one.unit === '个' && next.unit.endsWith('百分点'))
      found[at] = { ...one, unit: next.unit, kind: 'rate' }
  }
  return found
}
