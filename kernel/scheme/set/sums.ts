import { type Sql, sql } from '../../sql.ts'
import type { Group, Node, SchemeContent } from '../content.ts'
import { fullPoints, millionths } from '../points.ts'
import { bigint } from './amount.ts'
import { appliesOf, type Column, highOf, lowOf } from './criteria.ts'
import type { PointsSql } from './points.ts'

/** What a criterion adds to the sum, or takes from it; what does not apply adds what the scheme says. */
export function worthSql(of: Column, points: PointsSql, { result }: SchemeContent): PointsSql {
  const { node } = of
  const given = node.role === 'points' && result.rescale === 'full' ? fullPoints(node.scores!) : 0n
  const applies = appliesOf(of)
  const counted = (end: Sql, open: 'least' | 'greatest') =>
    applies
      ? sql`(case when ${applies} then ${end} when not ${applies} then ${bigint(given)} else ${sql.raw(open)}(${end}, ${bigint(given)}) end)`
      : end
  const [low, high] = [counted(points.low, 'least'), counted(points.high, 'greatest')]
  return node.role === 'deduction'
    ? { low: sql`(- ${high})`, high: sql`(- ${low})` }
    : { low, high }
}

/** What gives points, and what is only added or taken, from the columns of the criteria: each group held to its own. */
export function sumsSql({ nodes }: SchemeContent, columns: readonly Column[]) {
  const byCode = new Map(columns.map((one) => [one.node.code, one]))
  const worth = (node: Node): PointsSql => {
    if (node.role === 'group')
      return groupSql(node, { nodes, sum: totalOf(below(nodes, node.code).map(worth)) })
    const of = byCode.get(node.code)!
    return node.scores ? { low: lowOf(of), high: highOf(of) } : nothing
  }
  const top = nodes.filter(({ under }) => under === undefined)
  const [earned, beside] = [true, false].map((gives) =>
    totalOf(top.filter((node) => givesPoints(nodes, node) === gives).map(worth)),
  )
  return { earned: earned!, beside: beside! }
}

const nothing: PointsSql = { low: bigint(0n), high: bigint(0n) }
function totalOf(parts: readonly PointsSql[]): PointsSql {
  if (parts.length === 0) return nothing
  const plus = (end: keyof PointsSql) =>
    sql`(${sql.join(parts.map((part) => part[end]) as Sql[], sql` + `)})`
  return { low: plus('low'), high: plus('high') }
}

const below = (nodes: readonly Node[], code: string) => nodes.filter(({ under }) => under === code)
const givesPoints = (nodes: readonly Node[], node: Node): boolean =>
  node.role === 'group'
    ? below(nodes, node.code).some((one) => givesPoints(nodes, one))
    : node.role === 'points'
const takesOnly = (nodes: readonly Node[], node: Node): boolean =>
  node.role === 'group'
    ? below(nodes, node.code).every((one) => takesOnly(nodes, one))
    : node.role === 'deduction'

interface Within {
  readonly nodes: readonly Node[]
  readonly sum: PointsSql
}
function groupSql(group: Group, { nodes, sum }: Within): PointsSql {
  if (group.points === undefined) return sum
  const most = millionths(group.points)
  return takesOnly(nodes, group) ? clampedSql(sum, -most, 0n) : clampedSql(sum, 0n, most)
}

export function clampedSql(
  { low, high }: PointsSql,
  least: bigint,
  most: bigint | null,
): PointsSql {
  const inside = (end: Sql) =>
    most === null
      ? sql`greatest(${end}, ${bigint(least)})`
      : sql`greatest(least(${end}, ${bigint(most)}), ${bigint(least)})`
  return { low: inside(low), high: inside(high) }
}

/** Points of criteria that can be shared out: all of them, and of those that apply as far as `holds` says. */
export const scoringOf = (columns: readonly Column[]): readonly Column[] =>
  columns.filter(({ node }) => node.role === 'points' && node.scores)
export const fullOf = (columns: readonly Column[]): bigint =>
  columns.reduce((sum, { node }) => sum + fullPoints(node.scores!), 0n)
export function fullWhere(columns: readonly Column[], holds: 'true' | 'not false'): Sql {
  const always = fullOf(columns.filter(({ node }) => !node.applies))
  const sometimes = columns.flatMap((of) => {
    const applies = appliesOf(of)
    const full = bigint(fullPoints(of.node.scores!))
    return applies ? [sql`(case when ${applies} is ${sql.raw(holds)} then ${full} else 0 end)`] : []
  })
  return sql`(${sql.join([bigint(always), ...sometimes], sql` + `)})`
}
