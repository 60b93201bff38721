/** Kinds of sign as bits; tested together they tell in one pass what a text cannot hold. */
export const DIGIT = 1
export const NUMERAL = 1 << 1
export const BRACKET = 1 << 2
export const CIRCLED = 1 << 3
export const BLANK = 1 << 4

const KINDS: readonly (readonly [number, string])[] = [
  [DIGIT, '0123456789'],
  [NUMERAL, '一二三四五六七八九十'],
  [BRACKET, '('],
  [CIRCLED, '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'],
  [BLANK, ' \t\n'],
]
const KINDS_OF = new Uint32Array(0x10000)
for (const [kind, signs] of KINDS) {
  for (const sign of signs) KINDS_OF[sign.charCodeAt(0)]! |= kind
}

/** The kinds of the sign at an offset; 0 outside of the text and for signs of no kind. */
export function kindsAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? KINDS_OF[text.charCodeAt(at)]! : 0
}

/** The kinds of all signs of a text. */
export function kindsIn(text: string): number {
  let kinds = 0
  for (let at = 0; at < text.length; at++) kinds |= KINDS_OF[text.charCodeAt(at)]!
  return kinds
}
