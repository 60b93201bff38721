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
  | 'bullet'

/** The number in front of a line as printed, and how many characters it takes with its blanks. */
export interface Marker {
  readonly kind: MarkerKind
  readonly printed: string
  readonly ordinal: number
  readonly length: number
}

const NUMERALS = '一二三四五六七八九十百零〇'
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const DIGIT_OF: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

const PATTERNS: readonly (readonly [MarkerKind, RegExp])[] = [
  ['part', /^第\s*([一二三四五六七八九十百零〇\d]{1,4})\s*(?:部分|编|篇)\s*/],
  ['chapter', /^第\s*([一二三四五六七八九十百零〇\d]{1,4})\s*章\s*/],
  ['section', /^第\s*([一二三四五六七八九十百零〇\d]{1,4})\s*节\s*/],
  ['article', /^第\s*([一二三四五六七八九十百零〇\d]{1,5})\s*条\s*/],
  ['numeral', /^([一二三四五六七八九十]{1,3})\s*[、.,]\s*/],
  ['bracketed numeral', /^\(\s*([一二三四五六七八九十]{1,3})\s*\)\s*[、.]?\s*/],
  ['decimal', /^(\d{1,2}(?:\.\d{1,2}){1,3})(?![\d%‰个百万亿])[.、]?\s*/],
  ['digit', /^(\d{1,2})\s*(?:[、.]|,(?=\D))\s*(?!\d)/],
  ['bracketed digit', /^\(\s*(\d{1,2})\s*\)\s*[、.]?\s*/],
  ['half bracket', /^(\d{1,2})\)\s*/],
  ['circled', new RegExp(`^([${CIRCLED}])\\s*[、.]?\\s*`)],
  ['bullet', /^(?:-{1,3}|—{1,3}|–|─{1,3}|━{1,2}|[●○•▪■◆◇★☆▲△])\s*(?=\S)/],
]

/** A Chinese numeral up to 999, digits or a circled digit as a number; 0 when it is none. */
export function ordinalOf(printed: string): number {
  if (/^\d/.test(printed)) return Number(printed.split('.').at(-1))
  const circled = CIRCLED.indexOf(printed)
  if (circled >= 0) return circled + 1
  let [total, digit] = [0, 0]
  for (const sign of printed) {
    if (!NUMERALS.includes(sign)) return 0
    if (sign === '十' || sign === '百') {
      total += (digit || 1) * (sign === '十' ? 10 : 100)
      digit = 0
    } else digit = DIGIT_OF[sign] ?? 0
  }
  return total + digit
}

/** The marker a line begins with, or undefined. The line has no blanks in front. */
export function markerOf(line: string): Marker | undefined {
  for (const [kind, pattern] of PATTERNS) {
    const found = pattern.exec(line)
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

const RANKS: readonly MarkerKind[] = PATTERNS.map(([kind]) => kind)

/** Place of a kind of number in the usual order of levels, the widest first. */
export function rankOf(kind: MarkerKind): number {
  return RANKS.indexOf(kind)
}
