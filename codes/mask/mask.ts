import { normaliseCode } from '../text/fold.ts'

/** How much of a resident ID stays visible: first and last character, or first 3 and last 4 (HANDBOOK §1.7). */
export type ResidentIdMask = 'ends' | 'first-3-last-4'

/** Keeps the first character of a name: 张三 → 张*, 欧阳娜娜 → 欧***. A single character is hidden. */
export function maskName(name: string): string {
  const characters = [...name.trim()]
  if (characters.length < 2) return '*'.repeat(characters.length)
  return keep(characters, 1, 0)
}

/** Mobile 138****0000; a landline keeps its area code and last two digits; shorter numbers keep two. */
export function maskPhone(phone: string): string {
  const digits = normaliseCode(phone).replace(/^\+?86(?=1\d{10}$)/, '')
  if (/^1\d{10}$/.test(digits)) return keep(digits, 3, 4)
  const area = /^0(?:10|2\d|\d{3})(?=\d{7,8}$)/.exec(digits)?.[0]
  if (area) return `${area}-${keep(digits.slice(area.length), 0, 2)}`
  return keep(digits, 0, digits.length > 4 ? 2 : 0)
}

/** Resident ID number, by default 1 and 1: 1****************X. */
export function maskResidentId(id: string, style: ResidentIdMask = 'ends'): string {
  const code = normaliseCode(id)
  if (code.length < 15) return '*'.repeat(code.length)
  return style === 'ends' ? keep(code, 1, 1) : keep(code, 3, 4)
}

/** Bank card number with its last four digits. */
export function maskBankCard(card: string): string {
  const digits = normaliseCode(card)
  return keep(digits, 0, digits.length > 8 ? 4 : 0)
}

/** E-mail address with the first character of the mailbox and the domain: z***@example.com. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@')
  if (at < 1) return '***'
  return `${at > 1 ? email.charAt(0) : ''}***${email.slice(at)}`
}

const ADMINISTRATIVE =
  /^(?:[^省市区县旗]{2,10}?(?:省|自治区|特别行政区))?(?:[^省市区县旗]{2,12}?(?:市|自治州|地区|盟))?(?:[^省市区县旗]{1,14}?(?:[区县旗]|市(?!场)))?/

/** Address down to its county: 山东省济南市历下区某路1号 → 山东省济南市历下区****. Without such a head all is hidden. */
export function maskAddress(address: string): string {
  const text = address.trim()
  if (text === '') return ''
  return `${ADMINISTRATIVE.exec(text)?.[0] ?? ''}****`
}

/** Hides all characters but the first and last few; when these would be everything, hides all. */
function keep(text: string | readonly string[], first: number, last: number): string {
  const characters = [...text]
  const hidden = characters.length - first - last
  if (hidden <= 0) return '*'.repeat(characters.length)
  return [
    ...characters.slice(0, first),
    '*'.repeat(hidden),
    ...characters.slice(characters.length - last),
  ].join('')
}
