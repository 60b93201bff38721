const NUMERALS = '零一二三四五六七八九十'
const SPELLED_YEAR = /[二一][〇零○Oo0一二三四五六七八九][〇零○Oo0一二三四五六七八九]{2}(?=年)/g

/** True when 年 has 二 or 一 four signs in front of it. */
function mayPrintYear(sentence: string): boolean {
  for (let at = sentence.indexOf('年', 4); at >= 0; at = sentence.indexOf('年', at + 1)) {
    if (sentence[at - 4] === '二' || sentence[at - 4] === '一') return true
  }
  return false
}

/** The sentence with years in Chinese numerals (二〇〇五年) in digits; its length stays the same. */
export function withYearsInDigits(sentence: string): string {
  if (!mayPrintYear(sentence)) return sentence
  return sentence.replace(SPELLED_YEAR, (year) =>
    [...year].map((sign) => ('〇零○Oo0'.includes(sign) ? 0 : NUMERALS.indexOf(sign))).join(''),
  )
}
