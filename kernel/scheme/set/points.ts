import { type Sql, sql } from '../../sql.ts'
import type { Scoring } from '../content.ts'
import { ratioOf } from '../known.ts'
import { fullPoints, millionths } from '../points.ts'
import { bigint, constant, type NumberSql, timesSql } from './amount.ts'
import type { JudgedSql } from './judge.ts'

/** Points between two ends in millionths: `bigint`, never NULL. */
export interface PointsSql {
  readonly low: Sql
  readonly high: Sql
}

/** What a criterion gives by its test. It agrees with `pointsBy`; what people give is not known. */
export function pointsSql(scores: Scoring, { truth, value }: JudgedSql): PointsSql {
  const full = bigint(fullPoints(scores))
  if (scores.how === 'whole')
    return {
      low: sql`(case when ${truth} then ${full} else 0 end)`,
      high: sql`(case when not ${truth} then 0 else ${full} end)`,
    }
  if (scores.how === 'percent' || scores.how === 'given') return { low: bigint(0n), high: full }
  if (!value)
    return { low: bigint(0n), high: sql`(case when not ${truth} then 0 else ${full} end)` }
  if (scores.how === 'bands') return bandsSql(scores.bands, value)
  if (scores.how === 'rank') return rankSql(scores.points, value)
  return lineSql(scores, value)
}

type Line = Extract<Scoring, { how: 'linear' | 'each' }>

function lineSql(scores: Line, value: NumberSql): PointsSql {
  const falls = scores.how === 'linear' && scores.target < scores.floor
  const full = bigint(fullPoints(scores))
  const at = (end: Sql, open: Sql) =>
    sql`(case when ${end} is null then ${open} else ${heldSql(scores, end, value)} end)`
  return {
    low: at(falls ? value.high : value.low, bigint(0n)),
    high: at(falls ? value.low : value.high, full),
  }
}

/** `(a × value + b) / c` in millionths, a half up, held between nothing and all. */
function heldSql(scores: Line, end: Sql, { bottom, whole }: NumberSql): Sql {
  const { a, b, c } = lineOf(scores)
  const product = timesSql(end, a, whole)
  const added = b === 0n ? product : sql`(${product} + ${over(b, bottom, whole)})`
  const top = sql`greatest(${added}, 0)`
  const most = bigint(fullPoints(scores))
  if (c === 1n && !bottom && whole) return sql`least(${top}, ${most})::bigint`
  const below = over(c, bottom, whole)
  return sql`least(div((2 * ${top} + ${below})::numeric, (2 * ${below})::numeric), ${most})::bigint`
}
const over = (value: bigint, bottom: Sql | null, whole: boolean): Sql =>
  bottom ? timesSql(bottom, value, whole) : constant(value, whole)

function lineOf(scores: Line): { a: bigint; b: bigint; c: bigint } {
  const points = ratioOf(scores.points)
  const all = points.top * 1_000_000n
  if (scores.how === 'each') return reduced(all, 0n, points.bottom)
  const [floor, target] = [ratioOf(scores.floor), ratioOf(scores.target)]
  const span = target.top * floor.bottom - floor.top * target.bottom
  const sign = span < 0n ? -1n : 1n
  const scale = all * target.bottom * sign
  return reduced(scale * floor.bottom, -scale * floor.top, points.bottom * span * sign)
}
function reduced(a: bigint, b: bigint, c: bigint) {
  const by = common(common(a < 0n ? -a : a, b < 0n ? -b : b), c)
  return { a: a / by, b: b / by, c: c / by }
}
const common = (a: bigint, b: bigint): bigint => (b === 0n ? a || 1n : common(b, a % b))

/** The least and the most of the bands that the ends leave open. */
function bandsSql(bands: Extract<Scoring, { how: 'bands' }>['bands'], value: NumberSql): PointsSql {
  const reaches = (end: Sql, least: number) => {
    const { top, bottom } = ratioOf(least)
    const right = over(top, value.bottom, value.whole)
    return sql`${timesSql(end, bottom, value.whole)} >= ${right}`
  }
  const points = [...bands.map(([, one]) => millionths(one)), 0n]
  const each = points.map((one, i) => {
    const [own, better] = [bands[i], bands[i - 1]]
    const open = [
      ...(own ? [sql`(${value.high} is null or ${reaches(value.high, own[0])})`] : []),
      ...(better ? [sql`(${value.low} is null or not ${reaches(value.low, better[0])})`] : []),
    ]
    return sql`case when ${sql.join(open, sql` and `)} then ${bigint(one)} end`
  })
  return hullSql(each)
}

/** The least and the most of the places that the ends leave open; the last is that of whoever has none. */
function rankSql(points: readonly number[], value: NumberSql): PointsSql {
  const each = [...points.map(millionths), 0n]
  const place = (end: Sql) => {
    const below = value.bottom ?? sql`1`
    const half = sql`div((2 * greatest(${end}, 0) + ${below})::numeric, (2 * ${below})::numeric)`
    return sql`least(greatest(${half}, 1), ${each.length}::int)`
  }
  const possible = each.map((one, i) => {
    const at = sql`${i + 1}::int`
    const after = sql`(${value.low} is null or ${place(value.low)} <= ${at})`
    const before = sql`(${value.high} is null or ${place(value.high)} >= ${at})`
    return sql`case when ${after} and ${before} then ${bigint(one)} end`
  })
  return hullSql(possible)
}

const hullSql = (each: readonly Sql[]): PointsSql => ({
  low: sql`least(${sql.join(each as Sql[], sql`, `)})`,
  high: sql`greatest(${sql.join(each as Sql[], sql`, `)}, 0)`,
})
