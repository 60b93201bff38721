import { CLOSES_NUMBER, DIGIT, kindsAt, NUMERAL, OPENS_MARKER } from '../text/signs.ts'

/** The kinds of number a line can begin with, from the widest part to the smallest point. */
export type MarkerKind =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'numeral'
  | 'bracketed numeral'
  | 'decimal'
  | 'digit'
  | 'bracketed digit'
  | 'half bracket'
  | 'circled'
  | 'spoken'
  | 'bullet'

/** The number in front of a line as printed, and how many characters it takes with its blanks. */
export interface Marker {
  readonly kind: MarkerKind
  readonly printed: string
  readonly ordinal: number
  readonly length: number
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const VALUES = '零一二三四五六七八九'

const DIGITS = '0123456789'
const COUNTING = '一二三四五六七八九十'
const BULLETS = '-—–─━●○•▪■◆◇★☆▲△'

/** What the markers of a kind look like, and the signs one of them can begin with. */
interface Pattern {
  readonly kind: MarkerKind
  readonly first: string
  readonly shape: RegExp
}

const PATTERNS: readonly Pattern[] = [
  {
    kind: 'part',
    first: '第',
    shape: /^第\s*([一二三四五六七八九十百零〇\d]{1,4})\s*(?:部分|编|篇)\s*/,
  },
  { kind: 'chapter', first: '第', shape: /^第\s*([一二三四五六七八九十百零〇\d]{1,4})\s*章\s*/ },
  { kind: 'section', first: '第', shape: /^第\s*([一二三四五六七八九十百零〇\d]{1,4})\s*节\s*/ },
  { kind: 'article', first: '第', shape: /^第\s*([一二三四五六七八九十百零〇\d]{1,5})\s*条\s*/ },
  { kind: 'numeral', first: COUNTING, shape: /^([一二三四五六七八九十]{1,3})\s*[、.,]\s*/ },
  {
    kind: 'bracketed numeral',
    first: '(',
    shape: /^\(\s*([一二三四五六七八九十]{1,3})\s*\)\s*[、.]?\s*/,
  },
  {
    kind: 'decimal',
    first: DIGITS,
    shape: /^(\d{1,2}(?:\.\d{1,2}){1,3})(?![\d%‰个百万亿])[.、]?\s*/,
  },
  { kind: 'digit', first: DIGITS, shape: /^(\d{1,2})\s*(?:[、.]|,(?=\D))\s*(?!\d)/ },
  { kind: 'bracketed digit', first: '(', shape: /^\(\s*(\d{1,2})\s*\)\s*[、.]?\s*/ },
  { kind: 'half bracket', first: DIGITS, shape: /^(\d{1,2})\)\s*/ },
  { kind: 'circled', first: CIRCLED, shape: new RegExp(`^([${CIRCLED}])\\s*[、.]?\\s*`) },
  // 一是加强领导。成立…: titles of what is enumerated within a line.
  {
    kind: 'spoken',
    first: COUNTING,
    shape: /^([一二三四五六七八九十])[是要]\s*(?=[^,。;:!?\s]{3,20}。\S)/,
  },
  {
    kind: 'bullet',
    first: BULLETS,
    shape: /^(?:-{1,3}|—{1,3}|–|─{1,3}|━{1,2}|[●○•▪■◆◇★☆▲△])\s*(?=\S)/,
  },
]
/** The patterns by the unit they may begin with. */
const BY_FIRST = new Map(
  PATTERNS.flatMap(({ first }) => [...first]).map((sign) => [
    sign.charCodeAt(0),
    PATTERNS.filter(({ first }) => first.includes(sign)),
  ]),
)

/** A Chinese numeral up to 999, digits or a circled digit as a number; 0 when it is none. */
export function ordinalOf(printed: string): number {
  if ((kindsAt(printed, 0) & DIGIT) !== 0) return Number(printed.split('.').at(-1))
  const circled = CIRCLED.indexOf(printed)
  return circled >= 0 ? circled + 1 : spelled(printed)
}

function spelled(printed: string): number {
  let [total, digit] = [0, 0]
  for (let at = 0; at < printed.length; at++) {
    const sign = printed[at]!
    const value = VALUES.indexOf(sign)
    if (value >= 0) digit = value
    else if (sign === '十' || sign === '百') {
      total += (digit || 1) * (sign === '十' ? 10 : 100)
      digit = 0
    } else if (sign === '〇') digit = 0
    else return 0
  }
  return total + digit
}

const LONGEST_NUMBER = 3

/** A number that no stop, comma, blank or bracket follows is part of the text: 2025年, 95%, 一是. */
function runsOn(text: string, from: number): boolean {
  const kind = kindsAt(text, from) & (DIGIT | NUMERAL)
  if (kind === 0) return false
  let end = from + 1
  while (end < from + LONGEST_NUMBER && (kindsAt(text, end) & kind) !== 0) end++
  return (kindsAt(text, end) & CLOSES_NUMBER) === 0
}

/** False where no marker can begin, told from the first signs alone. */
export function mayOpenMarker(text: string, at = 0): boolean {
  return (kindsAt(text, at) & OPENS_MARKER) !== 0 && !runsOn(text, at)
}

/** The marker a line begins with, or undefined. The line has no blanks in front. */
export function markerOf(line: string): Marker | undefined {
  if (!mayOpenMarker(line)) return undefined
  for (const { kind, shape } of BY_FIRST.get(line.charCodeAt(0))!) {
    const found = shape.exec(line)
    if (found === null) continue
    const printed = found[0].trim()
    return { kind, printed, ordinal: ordinalOf(found[1] ?? ''), length: found[0].length }
  }
  return undefined
}

/** True for lines that begin with a number, a bullet or 附件. */
export function startsWithMarker(line: string): boolean {
  return line.startsWith('附件') || markerOf(line) !== undefined
}

const RANKS: readonly MarkerKind[] = PATTERNS.map(({ kind }) => kind)

/** Place of a kind of number in the usual order of levels, the widest first. */
export function rankOf(kind: MarkerKind): number {
  return RANKS.indexOf(kind)
}
