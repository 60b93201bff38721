import { type Ratio, toRatio } from '@zhiheng/codes'
import { exact } from '../value/number.ts'

/** An exact number: itself, or as text a decimal `93.5` or a fraction `187/2`. */
export type Amount = number | string

/** What is known of a number: it lies between two ends, both included; an end that is null is open. */
export interface KnownNumber {
  readonly kind: 'number'
  readonly low: Amount | null
  readonly high: Amount | null
  /** Why it is not known exactly, as a half-sentence. */
  readonly why?: string
}
/** What is known of a word: it is one of these; null where it may be any. */
export interface KnownWord {
  readonly kind: 'word'
  readonly among: readonly string[] | null
  readonly why?: string
}
/** Unknown is a value: an interval or a set, and only its narrowing can settle what depends on it. */
export type Known = KnownNumber | KnownWord

export const exactly = (value: Amount): KnownNumber => ({ kind: 'number', low: value, high: value })
export const between = (low: Amount | null, high: Amount | null, why: string): KnownNumber => ({
  kind: 'number',
  low,
  high,
  why,
})
export const unknownNumber = (why: string): KnownNumber => between(null, null, why)
export const word = (value: string): KnownWord => ({ kind: 'word', among: [value] })
export const unknownWord = (why: string): KnownWord => ({ kind: 'word', among: null, why })

/** The exact value of an amount. @throws {RangeError} for what is no number */
export function ratioOf(amount: Amount): Ratio {
  if (typeof amount === 'number') return exact(amount)
  const [top = '', bottom = '1'] = amount.split('/')
  return overRatio(toRatio(top), toRatio(bottom))
}

/** A fraction in lowest terms, a number where it is whole. */
export const textOfRatio = ({ top, bottom }: Ratio): Amount => {
  const divisor = common(top < 0n ? -top : top, bottom)
  const [a, b] = [top / divisor, bottom / divisor]
  if (b !== 1n) return `${a}/${b}`
  return a >= -maxSafe && a <= maxSafe ? Number(a) : String(a)
}
const maxSafe = BigInt(Number.MAX_SAFE_INTEGER)
const common = (a: bigint, b: bigint): bigint => (b === 0n ? a || 1n : common(b, a % b))

/** Negative where `a` is less than `b`, 0 where they are equal. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const [left, right] = [a.top * b.bottom, b.top * a.bottom]
  return left < right ? -1 : left > right ? 1 : 0
}

export const negated = ({ top, bottom }: Ratio): Ratio => ({ top: -top, bottom })
/** @throws {RangeError} where `by` is zero */
export function overRatio(of: Ratio, by: Ratio): Ratio {
  if (by.top === 0n) throw new RangeError('division by zero')
  const sign = by.top < 0n ? -1n : 1n
  return { top: of.top * by.bottom * sign, bottom: of.bottom * by.top * sign }
}
