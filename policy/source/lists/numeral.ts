const DIGITS = '零一二三四五六七八九'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** 1–999 in Chinese numerals. */
export function chineseNumeral(value: number): string {
  if (value <= 0 || value > 999) return String(value)
  const [hundreds, tens, units] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const head = hundreds > 0 ? `${DIGITS[hundreds]}百` : ''
  const zero = hundreds > 0 && tens === 0 && units > 0 ? '零' : ''
  const ten = tens === 0 ? '' : `${tens === 1 && hundreds === 0 ? '' : DIGITS[tens]}十`
  return head + zero + ten + (units > 0 ? DIGITS[units] : '')
}

function roman(value: number): string {
  if (value <= 0 || value > 399) return String(value)
  let [rest, printed] = [value, '']
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) printed += sign
  }
  return printed
}

function cyclic(value: number, signs: string): string {
  return signs[(value - 1 + signs.length) % signs.length] ?? String(value)
}

function circled(value: number): string {
  return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value)
}

const PRINTS: Readonly<Record<string, (value: number) => string>> = {
  upperLetter: (value) => cyclic(value, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  lowerLetter: (value) => cyclic(value, 'abcdefghijklmnopqrstuvwxyz'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalEnclosedFullstop: (value) => `${value}.`,
  decimalEnclosedParen: (value) => `(${value})`,
  ideographEnclosedCircle: (value) => `(${chineseNumeral(value)})`,
  ideographTraditional: (value) => cyclic(value, STEMS),
  ideographZodiac: (value) => cyclic(value, BRANCHES),
}

/** A counter as its format prints it; formats by their names in ECMA-376 part 1, 17.18.59. */
export function numeralIn(format: string, value: number): string {
  const print = PRINTS[format]
  if (print !== undefined) return print(value)
  if (/enclosedCircle/i.test(format)) return circled(value)
  if (/chinese|ideograph|japaneseCounting|taiwanese/i.test(format)) return chineseNumeral(value)
  return String(value)
}
