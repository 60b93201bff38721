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

const NUMERAL_MONTH = /[一二三四五六七八九十]月/
const SPELLED_MONTH =
  /(?<![第零〇一二三四五六七八九十年初正腊闰冬寒])(十[一二]?|[一二三四五六七八九])月(?=份|底|末|初|[上中下]旬|以?前|之前|[一二三]?十?[一二三四五六七八九]?日)(?:([一二三]?十?[一二三四五六七八九]?)日)?/g

function small(printed: string): number {
  const [tens = '', units = ''] = printed.includes('十') ? printed.split('十') : ['', printed]
  const ten = printed.includes('十') ? 10 * (tens === '' ? 1 : NUMERALS.indexOf(tens)) : 0
  return ten + (units === '' ? 0 : NUMERALS.indexOf(units))
}

/** The sentence with months and days in Chinese numerals (三月底, 十月二十日) in digits; its length changes. */
export function withMonthsInDigits(sentence: string): string {
  if (!NUMERAL_MONTH.test(sentence)) return sentence
  return sentence.replace(SPELLED_MONTH, (_, month: string, day?: string) =>
    day === undefined || day === '' ? `${small(month)}月` : `${small(month)}月${small(day)}日`,
  )
}
