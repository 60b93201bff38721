import { id, type Sql, sql } from '../../sql.ts'
import { type Criterion, isCriterion, type SchemeContent, type Test } from '../content.ts'
import { partsOfTest } from '../uses.ts'
import type { JudgedSql } from './judge.ts'

/** One criterion of a scheme with the columns in which it is worked out. */
export interface Column {
  readonly node: Criterion
  /** Its place among the criteria, by which its columns are named. */
  readonly n: number
  /** How many criteria must be known before it. */
  readonly depth: number
}

/** A boolean each, NULL where it is not known: its test, and whether it applies. */
export const truthOf = ({ n }: Column): Sql => id(`met_${n}`)
export const appliesOf = ({ node, n }: Column): Sql | null =>
  node.applies ? id(`applies_${n}`) : null
/** What it adds to the sum, or takes from it: both ends in millionths. */
export const lowOf = ({ n }: Column): Sql => id(`least_${n}`)
export const highOf = ({ n }: Column): Sql => id(`most_${n}`)

export const failedSql = (of: Column): Sql => appliedSql(of, sql`not ${truthOf(of)}`)
export const metSql = (of: Column): Sql => appliedSql(of, truthOf(of))
const appliedSql = (of: Column, truth: Sql): Sql => {
  const applies = appliesOf(of)
  return applies ? sql`(${applies} and ${truth}) is true` : sql`(${truth}) is true`
}
/** Neither met nor failed, nor known not to apply. */
export const openSql = (of: Column): Sql => {
  const applies = appliesOf(of)
  const truth = sql`${truthOf(of)} is null`
  return applies ? sql`(${applies} is null or ${applies} and ${truth})` : sql`(${truth})`
}
export const isOut = (of: Column): Sql => {
  const applies = appliesOf(of)
  return applies ? sql`${applies} is false` : sql`false`
}
/** As the test of another criterion: what does not apply is neither met nor failed. */
export const askedSql = (of: Column): Sql => {
  const applies = appliesOf(of)
  return applies ? sql`(case when ${applies} then ${truthOf(of)} end)` : truthOf(of)
}

/** The criteria in the order of printing. @throws {Error} where one asks for itself: faulty content. */
export function columnsOf({ nodes }: SchemeContent): readonly Column[] {
  const criteria = nodes.filter(isCriterion)
  const byCode = new Map(criteria.map((node) => [node.code, node]))
  const depthOf = (node: Criterion, asking: readonly string[]): number => {
    if (asking.includes(node.code)) throw new Error(`criterion ${node.code} asks for itself`)
    const asked = askedBy(node).map((code) => depthOf(byCode.get(code)!, [...asking, node.code]))
    return Math.max(-1, ...asked) + 1
  }
  return criteria.map((node, n) => ({ node, n, depth: depthOf(node, []) }))
}
const askedBy = ({ test, applies }: Criterion): string[] =>
  [test, ...(applies ? [applies] : [])]
    .flatMap(partsOfTest)
    .flatMap((one: Test) => (one.kind === 'of' ? [one.node] : []))

/** Its test as it stands in its columns. */
export const judgedIn = (of: Column, { value }: JudgedSql): JudgedSql => ({
  truth: truthOf(of),
  value,
})
