import type { Truth } from '../condition/run.ts'
import { add } from '../value/number.ts'
import type { Compare } from './content.ts'
import {
  type Amount,
  compareRatios,
  type Known,
  type KnownNumber,
  negated,
  ratioOf,
  textOfRatio,
} from './known.ts'

/** Whether a value is as a scheme wants it; where its ends differ on that, it is unknown. */
export function compared(value: Known, { op }: { readonly op: Ordered }, to: Known): Truth {
  if (value.kind === 'word' || to.kind === 'word') return 'unknown'
  return op === 'atLeast' || op === 'above'
    ? exceeds(value, to, op === 'atLeast')
    : exceeds(to, value, op === 'atMost')
}
export type Ordered = Extract<Compare, { to: unknown }>['op']

/** `a ≥ b` or, where equal does not do, `a > b`. */
function exceeds(a: KnownNumber, b: KnownNumber, equal: boolean): Truth {
  const holds = (left: Amount | null, right: Amount | null): boolean | null => {
    if (left === null || right === null) return null
    const order = compareRatios(ratioOf(left), ratioOf(right))
    return equal ? order >= 0 : order > 0
  }
  if (holds(a.low, b.high) === true) return 'yes'
  return holds(a.high, b.low) === false ? 'no' : 'unknown'
}

/** Whether a word is one of those wanted. */
export function isOneOf(value: Known, values: readonly string[]): Truth {
  if (value.kind !== 'word' || value.among === null) return 'unknown'
  const wanted = value.among.filter((one) => values.includes(one))
  if (wanted.length === value.among.length) return 'yes'
  return wanted.length === 0 ? 'no' : 'unknown'
}

/** Whether it is known exactly. What is not may become so, and is no failure. */
export function isKnown(value: Known): Truth {
  if (value.kind === 'word') return value.among?.length === 1 ? 'yes' : 'unknown'
  const { low, high } = value
  if (low === null || high === null) return 'unknown'
  return compareRatios(ratioOf(low), ratioOf(high)) === 0 ? 'yes' : 'unknown'
}

/** `a − b`, between the ends that it can have. */
export function difference(a: Known, b: Known): KnownNumber {
  const less = (left: Amount | null, right: Amount | null): Amount | null =>
    left === null || right === null
      ? null
      : textOfRatio(add(ratioOf(left), negated(ratioOf(right))))
  if (a.kind === 'word' || b.kind === 'word') return { kind: 'number', low: null, high: null }
  const why = a.why ?? b.why
  return {
    kind: 'number',
    low: less(a.low, b.high),
    high: less(a.high, b.low),
    ...(why ? { why } : {}),
  }
}
