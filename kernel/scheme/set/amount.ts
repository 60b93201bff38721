import type { Ratio } from '@zhiheng/codes'
import { type Sql, sql } from '../../sql.ts'
import type { Ordered } from '../compare.ts'
import { type Known, ratioOf } from '../known.ts'

/** What is known of a number, as columns: an end that is open is NULL. Exact: what is divided is kept as a fraction. */
export interface NumberSql {
  readonly kind: 'number'
  readonly low: Sql
  readonly high: Sql
  /** Positive, of both ends; NULL only where they are. */
  readonly bottom: Sql | null
  /** Both ends are one. */
  readonly exact: boolean
  /** Both ends are `bigint`; otherwise `numeric`. */
  readonly whole: boolean
}
/** What is known of a word: an array of those that it may be; NULL where it may be any. */
export interface WordSql {
  readonly kind: 'word'
  readonly among: Sql
}
export type ValueSql = NumberSql | WordSql

/** One end of what a value is compared with: the same for every subject, or a `numeric` column, NULL where it is open. */
export type End = Ratio | { readonly column: Sql }
/** An end that is open is null. */
export interface Ends {
  readonly low: End | null
  readonly high: End | null
}
export const openEnds: Ends = { low: null, high: null }
export const endsOf = (known: Known): Ends =>
  known.kind === 'word'
    ? openEnds
    : {
        low: known.low === null ? null : ratioOf(known.low),
        high: known.high === null ? null : ratioOf(known.high),
      }

export const unknownTruth: Sql = sql`null::boolean`
export const bigint = (value: bigint): Sql => sql`${String(value)}::bigint`

/** Whole numbers up to here may be multiplied by a count without leaving a bigint. */
const small = 1_000_000_000n
export const constant = (value: bigint, whole: boolean): Sql =>
  whole && value < small && value > -small ? bigint(value) : sql`${String(value)}::numeric`

/** `of × by`, nothing written where it changes nothing. */
export const timesSql = (of: Sql, by: bigint, whole: boolean): Sql =>
  by === 1n ? of : sql`(${of} * ${constant(by, whole)})`

type Sign = '>=' | '>' | '<=' | '<'
function holds({ whole, bottom }: NumberSql, end: Sql, [sign, to]: readonly [Sign, End]): Sql {
  const [right, by] = 'column' in to ? [to.column, 1n] : [constant(to.top, whole), to.bottom]
  const scaled = bottom ? sql`(${right} * ${bottom})` : right
  return sql`${timesSql(end, by, whole)} ${sql.raw(sign)} ${scaled}`
}

const signs: Readonly<Record<Ordered, Sign>> = {
  atLeast: '>=',
  above: '>',
  atMost: '<=',
  below: '<',
}

/** Agrees with `compared`: true, false, or NULL where the ends differ on it. */
export function comparedSql(value: ValueSql | null, op: Ordered, to: Ends): Sql {
  if (value?.kind !== 'number') return unknownTruth
  const upward = op === 'atLeast' || op === 'above'
  const sign = signs[op]
  const [near, far] = upward ? [to.low, to.high] : [to.high, to.low]
  if (value.exact && near && far && isSame(near, far))
    return sql`(${holds(value, value.low, [sign, near])})`
  const [worst, best] = upward ? [value.low, value.high] : [value.high, value.low]
  const parts = [
    ...(far ? [sql`when ${holds(value, worst, [sign, far])} then true`] : []),
    ...(near ? [sql`when not ${holds(value, best, [sign, near])} then false`] : []),
  ]
  return parts.length ? sql`(case ${sql.join(parts, sql` `)} end)` : unknownTruth
}

const isSame = (a: End, b: End): boolean =>
  'column' in a || 'column' in b ? a === b : a.top * b.bottom === b.top * a.bottom

/** Agrees with `isOneOf`. */
export function oneOfSql(value: ValueSql | null, values: readonly string[]): Sql {
  if (value?.kind !== 'word') return unknownTruth
  const wanted = sql`${values}::text[]`
  return sql`(case when ${value.among} <@ ${wanted} then true when not ${value.among} && ${wanted} then false end)`
}

/** Agrees with `isKnown`: what is not known may become so. */
export function knownSql(value: ValueSql | null): Sql {
  if (!value) return unknownTruth
  const is =
    value.kind === 'word'
      ? sql`cardinality(${value.among}) = 1`
      : value.exact
        ? sql`${value.low} is not null`
        : sql`${value.low} = ${value.high}`
  return sql`(case when ${is} then true end)`
}

/** `a − b`, between the ends that it can have. */
export function differenceSql(a: ValueSql | null, b: ValueSql | null): NumberSql | null {
  if (a?.kind !== 'number' || b?.kind !== 'number') return null
  const over = (end: Sql, bottom: Sql | null) => (bottom ? sql`${end} * ${bottom}` : end)
  const less = (left: Sql, right: Sql) => sql`(${over(left, b.bottom)} - ${over(right, a.bottom)})`
  const bottom = a.bottom && b.bottom ? sql`(${a.bottom} * ${b.bottom})` : (a.bottom ?? b.bottom)
  return {
    ...{ kind: 'number', low: less(a.low, b.high), high: less(a.high, b.low), bottom },
    ...{ exact: a.exact && b.exact, whole: a.whole && b.whole },
  }
}
