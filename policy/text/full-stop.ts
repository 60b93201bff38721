const SENTENCE_MAY_END = /[\u3400-\u9fff%％)）》”’\]］〉」]/
const OPENS_NEXT = /[\s①-⑳\u2e80-\u9fff\uf900-\ufaff（(“"《[［【]/
const DATE = /^[\d０-９]{1,4}[年月]/
const NUMERAL = /[一二三四五六七八九十]/
const LONGEST_NUMBER = 4
const BRACKETED_NUMBER = /[（(]\s*[一二三四五六七八九十\d]{1,3}\s*[）)]$/

/** True for 一. and (一). at the beginning of a line or sentence, where the dot belongs to the number. */
function numbers(source: string, at: number): boolean {
  if (BRACKETED_NUMBER.test(source.slice(Math.max(0, at - 2 * LONGEST_NUMBER), at))) return true
  let from = at
  while (from > 0 && at - from < LONGEST_NUMBER && NUMERAL.test(source[from - 1]!)) from--
  return from < at && (from === 0 || !/[\u3400-\u9fff]/.test(source[from - 1]!))
}

/** True for a Western dot that stands for 。: behind a Chinese word and not in front of a letter or of a figure that is no date. */
export function isFullStop(source: string, at: number): boolean {
  if (at === 0 || !SENTENCE_MAY_END.test(source[at - 1]!)) return false
  const next = source[at + 1]
  const opens =
    next === undefined || OPENS_NEXT.test(next) || DATE.test(source.slice(at + 1, at + 6))
  return opens && !numbers(source, at)
}
