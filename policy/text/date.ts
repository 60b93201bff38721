const DIGITS: Readonly<Record<string, string>> = {
  零: '0',
  〇: '0',
  '○': '0',
  '0': '0',
  O: '0',
  o: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
}
const CHINESE =
  /([二一][零〇○Oo0一二三四五六七八九]{3})年\s*([一二三四五六七八九十]{1,3})月\s*([一二三四五六七八九十]{1,3})日/
const ARABIC = /((?:19|20)\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/

function year(printed: string): number {
  return Number([...printed].map((sign) => DIGITS[sign] ?? sign).join(''))
}

function small(printed: string): number {
  const [tens = '', units = ''] = printed.includes('十') ? printed.split('十') : ['0', printed]
  return (tens === '' ? 1 : Number(DIGITS[tens] ?? 0)) * 10 + Number(DIGITS[units] ?? 0)
}

/** `YYYY-MM-DD`, or undefined when there is no such day. */
export function isoDate(y: number, m: number, d: number): string | undefined {
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate()
  if (m < 1 || m > 12 || d < 1 || d > last) return undefined
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/** The first full date printed in a line, in digits or Chinese numerals, as `YYYY-MM-DD`. */
export function dateIn(line: string): string | undefined {
  const arabic = ARABIC.exec(line)
  if (arabic !== null) return isoDate(Number(arabic[1]), Number(arabic[2]), Number(arabic[3]))
  const chinese = CHINESE.exec(line)
  if (chinese === null) return undefined
  return isoDate(year(chinese[1]!), small(chinese[2]!), small(chinese[3]!))
}
