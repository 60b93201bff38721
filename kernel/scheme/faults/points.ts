import { trimDecimal } from '@zhiheng/codes'
import {
  type Criterion,
  type Group,
  isCriterion,
  type Node,
  type SchemeContent,
  type Scoring,
} from '../content.ts'
import { fullPoints, millionths, pointsText } from '../points.ts'
import type { Fault, Place } from './fault.ts'

const most = 1_000_000
/** Whether it can be points: not negative, no more than a million, to a millionth. */
const isPoints = (value: number): boolean =>
  Number.isFinite(value) &&
  value >= 0 &&
  value <= most &&
  Number.isInteger(Math.round(value * 1e6 * 1e3) / 1e3)
const textOf = (points: bigint): string => trimDecimal(pointsText(points, 6))

/** What is wrong with how a criterion gives points. */
export function scoringFaults({ role, scores, test }: Criterion, { content, say }: Place): void {
  const gives = role === 'points' || role === 'bonus' || role === 'deduction'
  if (!scores) {
    if (gives && (content.result.combine === 'points' || role !== 'points'))
      say('scores', '没有填写分值')
    return
  }
  if (!gives) {
    say('scores', '准入条件和一票否决不计分')
    return
  }
  const fault = amountsFault(scores)
  if (fault) say('scores', fault)
  const people = scores.how === 'percent' || scores.how === 'given'
  if (people !== (test.kind === 'judged')) {
    if (people) say('scores', '由人评分的条目，其条件应为“评定”')
  }
  if (!people && scores.how !== 'whole' && !isMeasured(test.kind))
    say('scores', '没有可以计分的数值，只能按是否符合给全部分值')
}
const isMeasured = (kind: string): boolean =>
  ['input', 'held', 'none', 'share', 'pooled', 'rise'].includes(kind)

function amountsFault(scores: Scoring): string | null {
  const amounts =
    scores.how === 'bands'
      ? scores.bands.map(([, points]) => points)
      : scores.how === 'rank'
        ? scores.points
        : [scores.points, ...(scores.how === 'each' ? [scores.most] : [])]
  if (amounts.length === 0) return '没有填写分值'
  if (!amounts.every(isPoints)) return '分值应为 0 至一百万的数，至多六位小数'
  if (scores.how === 'linear' && scores.floor === scores.target) return '起点与满分点相同'
  if (scores.how === 'bands' && !descending(scores.bands.map(([least]) => least)))
    return '分档应从高到低'
  return null
}
export const descending = (values: readonly number[]): boolean =>
  values.every((value, i) => i === 0 || value < values[i - 1]!)

/** What criteria under a group, or at the top, come to: those that give points, not what is added or taken. */
export function pointsUnder(nodes: readonly Node[], under: string | undefined): bigint {
  return nodes
    .filter((node) => node.under === under)
    .reduce((sum, node) => sum + pointsOf(nodes, node), 0n)
}
function pointsOf(nodes: readonly Node[], node: Node): bigint {
  if (isCriterion(node)) return node.role === 'points' && node.scores ? fullPoints(node.scores) : 0n
  return pointsUnder(nodes, node.code)
}

/** What is wrong with the points of a group: they are the sum of its own, and nothing strange is mixed in. */
export function groupFaults(group: Group, { content, say }: Place): void {
  const { nodes, result } = content
  const below = nodes.filter(({ under }) => under === group.code)
  if (below.length === 0) say('', '分组中没有条目')
  const sum = pointsUnder(nodes, group.code)
  if (group.points !== undefined) {
    if (!isPoints(group.points)) say('points', '分值应为 0 至一百万的数，至多六位小数')
    else if (sum > 0n && sum !== millionths(group.points))
      say('points', `分组分值 ${group.points} 与各条目之和 ${textOf(sum)} 不符`)
  }
  const beside = below.some(({ role }) => role === 'bonus' || role === 'deduction')
  if (result.rescale === 'rescaled' && sum > 0n && beside)
    say('', '不适用条目的分值分摊给其他条目时，加分、扣分不能与计分条目同组')
}

/** Whether the points at the top come to what the scheme declares. */
export function totalFaults({ nodes, result }: SchemeContent): readonly Fault[] {
  if (result.combine === 'all' || result.total === null) return []
  const { base = 0 } = result
  if (!isPoints(base))
    return [{ node: null, field: 'result.base', says: '基础分应为 0 至一百万的数' }]
  const sum = millionths(base) + pointsUnder(nodes, undefined)
  if (sum === millionths(result.total)) return []
  const says = `${base ? '基础分与' : ''}各条目分值之和 ${textOf(sum)} 与总分 ${result.total} 不符`
  return [{ node: null, field: 'result.total', says }]
}
