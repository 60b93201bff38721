import { type Decimal, type Ratio, roundRatio } from '@zhiheng/codes'
import { add, multiply } from '../value/number.ts'
import type { Scoring } from './content.ts'
import {
  type Amount,
  compareRatios,
  type KnownNumber,
  negated,
  overRatio,
  ratioOf,
} from './known.ts'

/** Points between two ends, in millionths of a point: exact, and the same in whichever order they are added. */
export interface Points {
  readonly low: bigint
  readonly high: bigint
}
export const million = 1_000_000n
export const noPoints: Points = { low: 0n, high: 0n }

/** Points of a scheme in millionths, a half up. */
export const millionths = (amount: Amount): bigint => rounded(ratioOf(amount))
const rounded = ({ top, bottom }: Ratio): bigint =>
  BigInt(roundRatio({ top: top * million, bottom }, 0))

/** Points as they are printed, a half up. */
export const pointsText = (points: bigint, decimals: number): Decimal =>
  roundRatio({ top: points, bottom: million }, decimals)

export const addPoints = (a: Points, b: Points): Points => ({
  low: a.low + b.low,
  high: a.high + b.high,
})
export const minus = ({ low, high }: Points): Points => ({ low: -high, high: -low })
export const clamped = ({ low, high }: Points, least: bigint, most: bigint | null): Points => ({
  low: inside(low, least, most),
  high: inside(high, least, most),
})
const inside = (value: bigint, least: bigint, most: bigint | null): bigint =>
  value < least ? least : most !== null && value > most ? most : value

/** What a criterion can come to at most. */
export function fullPoints(scores: Scoring): bigint {
  if (scores.how === 'each') return millionths(scores.most)
  if (scores.how === 'bands') return most(scores.bands.map(([, points]) => millionths(points)))
  if (scores.how === 'rank') return most(scores.points.map(millionths))
  return millionths(scores.points)
}
export const smaller = (a: bigint, b: bigint): bigint => (a <= b ? a : b)
export const greater = (a: bigint, b: bigint): bigint => (a <= b ? b : a)
const most = (of: readonly bigint[]): bigint => of.reduce(greater, 0n)
const fewest = (of: readonly bigint[]): bigint => of.reduce(smaller)
const hull = (of: readonly bigint[]): Points => ({ low: fewest(of), high: most(of) })

/** Points by what was measured or given; what is not known may be anything that it can come to. */
export function pointsBy(scores: Exclude<Scoring, { how: 'whole' }>, value: KnownNumber): Points {
  const { low, high } = value
  if (scores.how === 'bands') return byBands(scores.bands, value)
  if (scores.how === 'rank') return byPlace(scores.points, value)
  const at = (end: Amount | null, open: bigint) =>
    end === null ? open : rounded(pointsAt(scores, ratioOf(end)))
  const full = fullPoints(scores)
  const falls = scores.how === 'linear' && scores.target < scores.floor
  const ends = falls ? [at(low, full), at(high, 0n)] : [at(low, 0n), at(high, full)]
  return clamped(hull(ends), 0n, full)
}

/** Whatever is greater or less than it may be is held to its bounds afterwards. */
function pointsAt(
  scores: Extract<Scoring, { how: 'linear' | 'each' | 'percent' | 'given' }>,
  value: Ratio,
): Ratio {
  if (scores.how === 'given') return value
  const points = ratioOf(scores.points)
  if (scores.how === 'each') return multiply(value, points)
  if (scores.how === 'percent') return overRatio(multiply(value, points), ratioOf(100))
  const floor = negated(ratioOf(scores.floor))
  return overRatio(multiply(points, add(value, floor)), add(ratioOf(scores.target), floor))
}

type Bands = Extract<Scoring, { how: 'bands' }>['bands']
function byBands(bands: Bands, { low, high }: KnownNumber): Points {
  const reached = (end: Amount) =>
    bands.findIndex(([least]) => compareRatios(ratioOf(end), ratioOf(least)) >= 0)
  const last = bands.length
  const at = (found: number) => (found < 0 ? last : found)
  const [best, worst] = [
    high === null ? 0 : at(reached(high)),
    low === null ? last : at(reached(low)),
  ]
  const points = [...bands.map(([, one]) => millionths(one)), 0n]
  return hull(points.slice(best, worst + 1))
}

function byPlace(points: readonly number[], { low, high }: KnownNumber): Points {
  const place = (end: Amount) => Number(roundRatio(ratioOf(end), 0))
  const first = Math.max(1, low === null ? 1 : place(low))
  const end = high === null ? points.length + 1 : Math.max(first, place(high))
  const each = [...points.map(millionths), 0n]
  return hull(each.slice(Math.min(first, each.length) - 1, Math.min(end, each.length)))
}
