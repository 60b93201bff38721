const SYLLABLE = /[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜê]/
const TONED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/
const LONGEST = 8

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
  while (index < source.length && index - at <= LONGEST && SYLLABLE.test(source[index]!)) index++
  const closed = source[index] === ')' || source[index] === '）'
  const syllable = source.slice(at + 1, index)
  return closed && syllable !== '' && TONED.test(syllable) ? index + 1 : -1
}
