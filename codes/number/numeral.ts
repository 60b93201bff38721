import { foldWidth } from '../text/fold.ts'
import type { Decimal } from './decimal.ts'

const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  ['〇零○', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (same, value) => [...same].map((char) => [char, value]),
  ),
)
const LARGE = [
  ['亿', 100_000_000n],
  ['万', 10_000n],
] as const

const DIGIT = `[${Object.keys(DIGITS).join('')}]`
const ZERO = '[〇零○]*'
/** Below 万: thousands, hundreds, tens, ones; groups are the digits before each unit. */
const SECTION = new RegExp(
  `^${ZERO}(?:(${DIGIT})[千仟])?(${ZERO})(?:(${DIGIT})[百佰])?(${ZERO})(?:(${DIGIT}?)([十拾]))?${ZERO}(${DIGIT})?$`,
)
const POSITIONAL = /^[〇零○一二三四五六七八九]+$/
const ARABIC = /^([+-]?\d{1,3}(?:,\d{3})+|[+-]?\d+)(\.\d+)?([万亿]*)$/

/** The value of a Chinese or Arabic numeral as a decimal: 二十三, 二〇二六, 一万零五百, 三点五, 1.2万,
 * １２,３４５, 负三, 壹佰. `undefined` for anything else, including ordinals and fractions. */
export function parseNumeral(text: string): Decimal | undefined {
  const plain = foldWidth(text).trim()
  const negative = /^负(?=.)/.test(plain)
  const value = unsigned(negative ? plain.slice(1) : plain)
  if (value === undefined || (negative && /^[+-]/.test(value))) return undefined
  return negative && /[1-9]/.test(value) ? `-${value}` : value
}

function unsigned(text: string): Decimal | undefined {
  const arabic = ARABIC.exec(text)
  if (arabic) return arabicValue(arabic)
  const [whole = '', fraction, more] = text.split('点')
  if (more !== undefined || (fraction !== undefined && !POSITIONAL.test(fraction))) return undefined
  const value = POSITIONAL.test(whole) ? positional(whole) : composed(whole)?.toString()
  if (value === undefined) return undefined
  return fraction === undefined ? value : `${value}.${spell(fraction)}`
}

function arabicValue([, whole = '', fraction = '', units = '']: RegExpExecArray): Decimal {
  const zeros = [...units].reduce((total, unit) => total + (unit === '亿' ? 8 : 4), 0)
  const digits = fraction.slice(1)
  const moved = digits.padEnd(zeros, '0')
  const integer = whole.replaceAll(',', '').replace('+', '') + moved.slice(0, zeros)
  const rest = moved.slice(zeros)
  const trimmed = integer.replace(/^(-?)0+(?=\d)/, '$1')
  return rest === '' ? trimmed : `${trimmed}.${rest}`
}

function spell(digits: string): string {
  return [...digits].map((char) => DIGITS[char]).join('')
}

function positional(digits: string): Decimal {
  return spell(digits).replace(/^0+(?=\d)/, '')
}

/** 一亿二千万零三十五: what stands before 亿 or 万 is multiplied, what stands after is added. */
function composed(text: string): bigint | undefined {
  for (const [unit, size] of LARGE) {
    const at = text.lastIndexOf(unit)
    if (at < 0) continue
    const before = composed(text.slice(0, at))
    const after = at + 1 === text.length ? 0n : rest(text.slice(at + 1), size)
    return before === undefined || after === undefined ? undefined : before * size + after
  }
  return section(text)
}

/** One digit alone after a unit is of the next lower place: 一万二 is 12000. */
function rest(text: string, size: bigint): bigint | undefined {
  const digit = text.length === 1 ? DIGITS[text] : undefined
  return digit ? (BigInt(digit) * size) / 10n : composed(text)
}

function section(text: string): bigint | undefined {
  const found = SECTION.exec(text)
  if (!found || text === '') return undefined
  const [, thousands, zeroA = '', hundreds, zeroB = '', tens = '', ten, ones] = found
  const spoken = ten === undefined && zeroB === '' && !/[〇零○].$/.test(text)
  const place = !spoken || zeroA !== '' ? 1 : hundreds ? 10 : thousands ? 100 : 1
  const value =
    1000 * digitOf(thousands) +
    100 * digitOf(hundreds) +
    (ten ? 10 * (tens === '' ? 1 : digitOf(tens)) : 0) +
    place * digitOf(ones)
  return BigInt(value)
}

function digitOf(char: string | undefined): number {
  return char === undefined ? 0 : (DIGITS[char] ?? 0)
}
