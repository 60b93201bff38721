import { amountText } from './amount.ts'
import { comparators, type Target } from './declare.ts'
import { isRelative, relativeText } from './relative.ts'

/** “左右” and “约” allow a twentieth on either side: the product's own reading, no document gives a number. */
export const approximation = 0.05

/** Values that a figure must lie between; an open end is infinite. */
export interface Bounds {
  readonly least: number
  readonly most: number
  /** Whether an end itself satisfies: false for `gt` and `lt`. */
  readonly closed: boolean
}

/** What satisfies a target, or null where it cannot be judged: no number, or no base to count from. */
export function boundsOf(target: Target): Bounds | null {
  const { comparator, value, upper, base } = target
  if (value === null || isRelative(comparator)) return null
  const from = (least: number, closed = true) => ({ least, most: Number.POSITIVE_INFINITY, closed })
  const to = (most: number, closed = true) => ({ least: Number.NEGATIVE_INFINITY, most, closed })
  switch (comparator) {
    case 'gte':
      return from(value)
    case 'gt':
      return from(value, false)
    case 'lte':
      return to(value)
    case 'lt':
      return to(value, false)
    case 'eq':
      return { least: value, most: value, closed: true }
    case 'between':
      return upper === null ? from(value) : { least: value, most: upper, closed: true }
    case 'increase':
      return base === null ? null : from(moved(base, value, target.unit))
    case 'decrease':
      return base === null ? null : to(moved(base, -value, target.unit))
    case 'approx': {
      const room = Math.abs(value) * approximation
      return { least: value - room, most: value + room, closed: true }
    }
  }
}

const moved = (base: number, by: number, unit: string): number =>
  unit === '%' ? base * (1 + by / 100) : base + by

/** Whether a figure satisfies the bounds, to nine digits: 95.00000000001 is 95. */
export function satisfies(figure: number, { least, most, closed }: Bounds): boolean {
  const room = 1e-9 * Math.max(1, Math.abs(figure))
  return closed
    ? figure >= least - room && figure <= most + room
    : figure > least + room && figure < most - room
}

/** `不低于 95%`, `介于 80% 与 90%`, `比基数提高 5 个百分点`: the target as a person would say it. */
export function targetText(target: Target): string {
  const { comparator, value, upper, unit } = target
  if (isRelative(comparator)) return relativeText(comparator, value)
  if (value === null) return '（没有数值的目标）'
  const ends = comparator === 'between' && upper !== null ? [value, upper] : [value]
  const texts = ends.map((end) => amountText(end, unit))
  const word =
    comparator === 'between' && upper === null ? comparators.gte : comparators[comparator]
  return `${word} ${texts.join(' 与 ')}`
}
