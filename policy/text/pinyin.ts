const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ'
const PLAIN = 'abcdefghijklmnopqrstuvwxyzüê'
const LONGEST = 8

/** 1 for letters of a syllable, 2 for those that carry its tone; they all stand below this bound. */
const BOUND = 0x200
const LETTERS = new Uint8Array(BOUND)
for (let at = 0; at < PLAIN.length; at++) LETTERS[PLAIN.charCodeAt(at)] = 1
for (let at = 0; at < TONED.length; at++) LETTERS[TONED.charCodeAt(at)] = 2

function letterAt(source: string, at: number): number {
  const unit = at < source.length ? source.charCodeAt(at) : BOUND
  return unit < BOUND ? LETTERS[unit]! : 0
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff
}

/** Place behind the letters from `from` on, and whether one of them carries a tone. */
function lettersFrom(
  source: string,
  from: number,
): { readonly end: number; readonly toned: boolean } {
  let end = from
  let toned = false
  for (let letter = letterAt(source, end); letter > 0 && end - from < LONGEST; ) {
    toned ||= letter > 1
    letter = letterAt(source, ++end)
  }
  return { end, toned }
}

function closes(source: string, at: number): boolean {
  return source[at] === ')' || source[at] === '）'
}

/**
 * End of a pinyin note such as `(zhì)` that a web copy left behind a character, or -1.
 * `at` is the index of its opening bracket; `before` the unit in front of it.
 */
export function pinyinEnd(source: string, at: number, before: number): number {
  if (!isHan(before)) return -1
  const { end, toned } = lettersFrom(source, at + 1)
  return toned && closes(source, end) ? end + 1 : -1
}

const OPENS = [0x28, 0xff08]
const LONGEST_NOTE = 7
const NO_NOTE = 'ê'

/** End of letters in brackets that stand behind a character at `at` and may be its pinyin, toned or not; or -1. */
export function noteEnd(source: string, at: number): number {
  const unit = source.charCodeAt(at)
  if (unit !== OPENS[0] && unit !== OPENS[1]) return -1
  if (!isHan(source.charCodeAt(at - 1))) return -1
  const { end } = lettersFrom(source, at + 1)
  const length = end - at - 1
  if (length === 0 || length > LONGEST_NOTE || !closes(source, end)) return -1
  return source.slice(at, end).includes(NO_NOTE) ? -1 : end + 1
}
