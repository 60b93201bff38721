const DIGITS = '〇一二三四五六七八九'
const PLACES = ['', '十', '百', '千']
const SECTIONS = ['', '万', '亿', '万亿']

/** A whole number below 10^16 as people write it: 23 → 二十三, 10500 → 一万零五百.
 * @throws RangeError for a negative or broken number. */
export function writeNumeral(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`cannot write ${value}`)
  if (value === 0) return '零'
  const digits = String(value)
  const whole = digits.padStart(Math.ceil(digits.length / 4) * 4, '0')
  const sections = whole.match(/.{4}/g) ?? []
  const words = sections.map((each, i) =>
    writeSection(each, SECTIONS[sections.length - 1 - i] ?? ''),
  )
  return joinUnits(words.join('')).replace(/^零/, '').replace(/^一十/, '十')
}

/** Digit by digit, as years are written: 2026 → 二〇二六. */
export function writeYear(year: number): string {
  return [...String(year)].map((digit) => DIGITS.charAt(Number(digit))).join('')
}

/** One 零 stands for any gap inside; zeros at the end are silent. */
function writeSection(digits: string, unit: string): string {
  const words = [...digits].map((digit, i) =>
    digit === '0' ? '零' : DIGITS.charAt(Number(digit)) + PLACES[3 - i],
  )
  const text = words.join('').replace(/零+/g, '零')
  return text === '零' ? text : text.replace(/零$/, '') + unit
}

/** 万亿 before another 亿 keeps only 万: 一万亿二千亿 → 一万二千亿. */
function joinUnits(text: string): string {
  const joined = text.replace(/零+/g, '零').replace(/零$/, '')
  return /万亿.*亿/.test(joined) ? joined.replace('万亿', '万') : joined
}
