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

/**
 * End of a pinyin note such as `(zhì)` that a web copy left behind a character, or -1.
 * `at` is the index of its opening bracket; `before` the unit in front of it.
 */
export function pinyinEnd(source: string, at: number, before: number): number {
  if (!isHan(before)) return -1
  let index = at + 1
  let toned = false
  for (let letter = letterAt(source, index); letter > 0 && index - at <= LONGEST; ) {
    toned ||= letter > 1
    letter = letterAt(source, ++index)
  }
  const closed = source[index] === ')' || source[index] === '）'
  return closed && toned ? index + 1 : -1
}
