import { both, either, id, type Sql, sql } from '../../sql.ts'
import type { Result, SchemeContent } from '../content.ts'
import { ratioOf } from '../known.ts'
import { millionths } from '../points.ts'
import { bigint } from './amount.ts'
import { type Column, failedSql, isOut, metSql, openSql } from './criteria.ts'
import { clampedSql, fullOf, fullWhere, scoringOf, sumsSql } from './sums.ts'

export type Named = readonly [name: string, value: Sql]

/** What the points come to that are shared out, and among how many: where none are, nothing. */
export function sumColumns(content: SchemeContent, columns: readonly Column[]): readonly Named[] {
  if (!isShared(content, columns)) return []
  const { earned } = sumsSql(content, columns)
  const scoring = scoringOf(columns)
  return [
    ['earned_low', earned.low],
    ['earned_high', earned.high],
    ['surely', fullWhere(scoring, 'true')],
    ['possibly', fullWhere(scoring, 'not false')],
  ]
}

/** Whether points of what does not apply go to the others. */
const isShared = ({ result }: SchemeContent, columns: readonly Column[]): boolean =>
  result.rescale === 'rescaled' && fullOf(scoringOf(columns)) > 0n

/** The score, rounded once, in millionths; NULL where the scheme gives no points or nothing of it applies. */
export function scoreColumns(content: SchemeContent, columns: readonly Column[]): readonly Named[] {
  const { result } = content
  if (result.combine === 'all')
    return [
      ['lo', sql`null::bigint`],
      ['hi', sql`null::bigint`],
    ]
  const { earned: own, beside } = sumsSql(content, columns)
  const earned = isShared(content, columns) ? sharedSql(fullOf(scoringOf(columns))) : own
  const base = bigint(millionths(result.base ?? 0))
  const most = result.total === null ? null : millionths(result.total)
  const sum = {
    low: sql`(${earned.low} + ${beside.low} + ${base})`,
    high: sql`(${earned.high} + ${beside.high} + ${base})`,
  }
  const score = clampedSql(sum, 0n, most)
  const none = (end: Sql) =>
    isShared(content, columns)
      ? sql`case when ${id('possibly')} > 0 then ${roundedSql(end, result)} end`
      : roundedSql(end, result)
  return [
    ['lo', none(score.low)],
    ['hi', none(score.high)],
  ]
}

function sharedSql(full: bigint) {
  const scaled = (points: Sql, part: Sql) => {
    const [top, below] = [sql`abs(${points}::numeric) * ${bigint(full)}`, sql`${part}::numeric`]
    return sql`(sign(${points}) * div(2 * ${top} + ${below}, 2 * ${below}))::bigint`
  }
  const [surely, possibly] = [id('surely'), id('possibly')]
  const high = scaled(id('earned_high'), surely)
  return {
    low: sql`(case when ${possibly} > 0 then ${scaled(id('earned_low'), possibly)} end)`,
    high: sql`(case when ${surely} = 0 then ${bigint(full)} else least(${bigint(full)}, ${high}) end)`,
  }
}

/** As it is printed, a half up: never negative. */
function roundedSql(points: Sql, { decimals }: Result): Sql {
  const unit = 10n ** BigInt(6 - decimals)
  return sql`((${points} + ${bigint(unit / 2n)}) / ${bigint(unit)} * ${bigint(unit)})`
}

/** Places of the best and the worst grade that are possible; without grades, none. */
export function gradeColumns(
  { result }: SchemeContent,
  columns: readonly Column[],
): readonly Named[] {
  const { bands, caps } = result
  if (bands.length === 0) return []
  const at = (end: Sql) => {
    const cases = bands.slice(0, -1).map(({ least }, i) => {
      return sql`when ${end} >= ${bigint(ceiling(least!))} then ${i}::int`
    })
    const last = sql`${bands.length - 1}::int`
    return cases.length ? sql`(case ${sql.join(cases, sql` `)} else ${last} end)` : last
  }
  const limit = (place: number, holds: Sql) =>
    sql`(case when ${holds} then ${place}::int else 0 end)`
  const last = bands.length - 1
  const vetoes = columns.filter(({ node }) => node.role === 'veto')
  const held = (surely: boolean) => [
    ...caps.map(({ grade }, i) => {
      const place = bands.findIndex((band) => band.grade === grade)
      return limit(place, surely ? sql`${id(`cap_${i}`)}` : sql`${id(`cap_${i}`)} is not false`)
    }),
    ...vetoes.map((of) => limit(last, surely ? metSql(of) : either([metSql(of), openSql(of)]))),
  ]
  const most = (from: Sql, limits: readonly Sql[]) =>
    limits.length ? sql`greatest(${sql.join([from, ...limits], sql`, `)})` : from
  return [
    ['best', most(at(id('hi')), held(true))],
    ['worst', most(at(id('lo')), held(false))],
  ]
}
/** The least millionth that is no less. */
function ceiling(amount: number): bigint {
  const { top, bottom } = ratioOf(amount)
  const scaled = top * 1_000_000n
  const down = scaled / bottom
  return scaled > down * bottom ? down + 1n : down
}

/** The grade where it is known: both ends fall into one. */
export function gradeSql({ result }: SchemeContent): Sql {
  const { bands } = result
  if (bands.length === 0 || result.combine === 'all') return sql`null::text`
  const grades = bands.map(({ grade }) => grade)
  return sql`case when ${id('best')} = ${id('worst')} and ${id('lo')} is not null then (${grades}::text[])[${id('best')} + 1] end`
}

/** Failing an admission or meeting a veto fails; where all must be met, so does failing any. */
export function verdictSql({ result }: SchemeContent, columns: readonly Column[]): Sql {
  const counted = columns.filter(
    ({ node: { role } }) =>
      role === 'veto' || role === 'entry' || (role === 'points' && result.combine === 'all'),
  )
  const failed = counted.map((of) => (of.node.role === 'veto' ? metSql(of) : failedSql(of)))
  const { open, none } = result.combine === 'points' ? scores(result, columns) : applies(counted)
  const unknown = [...counted.map(openSql), ...open]
  return sql`case when ${either(failed)} then 'failed' when ${either(unknown)} then 'unknown' when ${none} then 'notApplicable' else 'met' end`
}

/** Whether points can be shared out: something must apply among which. */
function scores(result: Result, columns: readonly Column[]) {
  const scoring = scoringOf(columns)
  if (result.rescale !== 'rescaled' || fullOf(scoring) === 0n) return { open: [], none: sql`false` }
  const open = sql`(${id('surely')} = 0 and ${id('possibly')} > 0)`
  return { open: [open], none: sql`${id('possibly')} = 0` }
}
const applies = (counted: readonly Column[]) => ({
  open: [],
  none: counted.length ? both(counted.map(isOut)) : sql`true`,
})
