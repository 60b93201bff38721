import { type Decimal, roundRatio } from '@zhiheng/codes'
import type { Truth } from '../condition/run.ts'
import type { Appraised, Verdict } from './appraise.ts'
import type { Cap, Group, Node, Result, SchemeContent } from './content.ts'
import type { Judged } from './judge.ts'
import { compareRatios, ratioOf } from './known.ts'
import {
  addPoints,
  clamped,
  fullPoints,
  greater,
  millionths,
  minus,
  noPoints,
  type Points,
  pointsText,
  smaller,
} from './points.ts'

/** The result of an appraisal. */
export interface Outcome {
  readonly verdict: Verdict
  /** Rounded once, between its ends; null where the scheme gives no points or nothing of it applies. */
  readonly score: { readonly low: Decimal; readonly high: Decimal } | null
  /** The grades that are possible, from the best; one where it is known, none where there are none. */
  readonly grades: readonly string[]
  /** What each group comes to. */
  readonly groups: ReadonlyMap<string, Points>
  readonly caps: readonly Capped[]
}
export interface Capped {
  readonly cap: Cap
  readonly judged: Judged
}

type Criteria = ReadonlyMap<string, Appraised>

export function outcomeOf(
  content: SchemeContent,
  criteria: Criteria,
  caps: readonly Capped[],
): Outcome {
  const { result } = content
  const { sum, groups } = summed(content, criteria)
  const score = result.combine === 'points' && sum ? scoreOf(result, sum) : null
  const grades = score ? gradesOf(result, score, { criteria, caps }) : []
  const verdict = verdictOf(result, [...criteria.values()])
  return { verdict, score, grades, groups, caps }
}

/** Failing an admission or meeting a veto fails; where all must be met, so does failing any. */
function verdictOf(result: Result, criteria: readonly Appraised[]): Verdict {
  const counted = criteria.flatMap(({ node, verdict }): Verdict[] => {
    if (node.role === 'veto') return [opposite[verdict]]
    if (node.role === 'entry') return [verdict]
    return node.role === 'points' && result.combine === 'all' ? [verdict] : []
  })
  if (counted.includes('failed')) return 'failed'
  const applies =
    result.combine === 'points' ? scoresAtAll(result, criteria) : appliesAtAll(counted)
  if (counted.includes('unknown') || applies === 'unknown') return 'unknown'
  return applies === 'no' ? 'notApplicable' : 'met'
}
const appliesAtAll = (counted: readonly Verdict[]): Truth =>
  counted.some((verdict) => verdict !== 'notApplicable') ? 'yes' : 'no'

/** Whether points can be shared out: something must apply among which. */
function scoresAtAll({ rescale }: Result, criteria: readonly Appraised[]): Truth {
  const scoring = scoringOf(criteria)
  if (rescale !== 'rescaled' || fullOf(scoring) === 0n) return 'yes'
  if (fullOf(scoring.filter(({ applies }) => applies === 'yes')) > 0n) return 'yes'
  return fullOf(scoring.filter(({ applies }) => applies !== 'no')) > 0n ? 'unknown' : 'no'
}
const scoringOf = (criteria: readonly Appraised[]) =>
  criteria.filter(({ node, points }) => node.role === 'points' && points)
const opposite: Readonly<Record<Verdict, Verdict>> = {
  met: 'failed',
  failed: 'met',
  unknown: 'unknown',
  notApplicable: 'notApplicable',
}

interface Sums {
  readonly sum: Points | null
  readonly groups: ReadonlyMap<string, Points>
}

/** Adds up the tree: each group is held to its own points, and what stands at the top to the total. */
function summed({ nodes, result }: SchemeContent, criteria: Criteria): Sums {
  const groups = new Map<string, Points>()
  const worth = (node: Node): Points => {
    if (node.role !== 'group') return worthOf(criteria.get(node.code)!, result)
    const points = groupPoints(node, { nodes, below: below(nodes, node.code).map(worth) })
    groups.set(node.code, points)
    return points
  }
  const top = nodes.filter(({ under }) => under === undefined)
  const [earned, beside] = [true, false].map((gives) =>
    top
      .filter((node) => givesPoints(nodes, node) === gives)
      .map(worth)
      .reduce(addPoints, noPoints),
  )
  const scaled = shared(result, [...criteria.values()], earned!)
  const all = scaled && [scaled, beside!, startOf(result)].reduce(addPoints)
  return { sum: all && bounded(result, all), groups }
}

function startOf({ base = 0 }: Result): Points {
  const points = millionths(base)
  return { low: points, high: points }
}

const below = (nodes: readonly Node[], code: string) => nodes.filter(({ under }) => under === code)

/** Whether it holds criteria that give points, rather than only what is added to or taken from them. */
function givesPoints(nodes: readonly Node[], node: Node): boolean {
  return node.role === 'group'
    ? below(nodes, node.code).some((one) => givesPoints(nodes, one))
    : node.role === 'points'
}
const takesOnly = (nodes: readonly Node[], node: Node): boolean =>
  node.role === 'group'
    ? below(nodes, node.code).every((one) => takesOnly(nodes, one))
    : node.role === 'deduction'

interface Within {
  readonly nodes: readonly Node[]
  readonly below: readonly Points[]
}
function groupPoints(group: Group, { nodes, below }: Within): Points {
  const sum = below.reduce(addPoints, noPoints)
  if (group.points === undefined) return sum
  const most = millionths(group.points)
  return takesOnly(nodes, group) ? clamped(sum, -most, 0n) : clamped(sum, 0n, most)
}

/** What a criterion adds to the sum, or takes from it; what does not apply adds what the scheme says. */
function worthOf({ node, points, applies }: Appraised, { rescale }: Result): Points {
  if (!points) return noPoints
  const given = node.role === 'points' && rescale === 'full' ? fullPoints(node.scores!) : 0n
  const counted = {
    low: applies === 'yes' ? points.low : applies === 'no' ? given : smaller(points.low, given),
    high: applies === 'yes' ? points.high : applies === 'no' ? given : greater(points.high, given),
  }
  return node.role === 'deduction' ? minus(counted) : counted
}

/**
 * Shares the points of what does not apply out among the others. Which of those apply of which it is not known is
 * settled for either end by itself: the ends are safe, not the closest.
 */
function shared(
  { rescale }: Result,
  criteria: readonly Appraised[],
  earned: Points,
): Points | null {
  if (rescale !== 'rescaled') return earned
  const scoring = scoringOf(criteria)
  const full = fullOf(scoring)
  const surely = fullOf(scoring.filter(({ applies }) => applies === 'yes'))
  const possibly = fullOf(scoring.filter(({ applies }) => applies !== 'no'))
  if (full === 0n) return earned
  if (possibly === 0n) return null
  const high = surely === 0n ? full : smaller(full, scaled(earned.high, full, surely))
  return { low: scaled(earned.low, full, possibly), high }
}
const fullOf = (criteria: readonly Appraised[]): bigint =>
  criteria.reduce((sum, { node }) => sum + fullPoints(node.scores!), 0n)
const scaled = (points: bigint, full: bigint, part: bigint): bigint =>
  BigInt(roundRatio({ top: points * full, bottom: part }, 0))

const bounded = ({ total }: Result, sum: Points): Points =>
  clamped(sum, 0n, total === null ? null : millionths(total))

const scoreOf = ({ decimals }: Result, { low, high }: Points) => ({
  low: pointsText(low, decimals),
  high: pointsText(high, decimals),
})

interface Limits {
  readonly criteria: Criteria
  readonly caps: readonly Capped[]
}
/** From the rounded score; a cap lowers both ends, one that may hold only the lower. */
function gradesOf(
  { bands }: Result,
  score: NonNullable<Outcome['score']>,
  { criteria, caps }: Limits,
): readonly string[] {
  if (bands.length === 0) return []
  const bandOf = (points: Decimal) =>
    bands.findIndex(
      ({ least }) => least === null || compareRatios(ratioOf(points), ratioOf(least)) >= 0,
    )
  const place = (grade: string) => bands.findIndex((band) => band.grade === grade)
  const vetoes = [...criteria.values()].filter(({ node }) => node.role === 'veto')
  const limits = [
    ...caps.map(({ cap, judged }) => ({
      at: place(cap.grade),
      holds: judged.truth === 'yes',
      may: judged.truth !== 'no',
    })),
    ...vetoes.map(({ verdict }) => ({
      at: bands.length - 1,
      holds: verdict === 'met',
      may: verdict === 'met' || verdict === 'unknown',
    })),
  ]
  const held = (from: number, counts: 'holds' | 'may') =>
    Math.max(from, ...limits.filter((limit) => limit[counts]).map(({ at }) => at))
  const [best, worst] = [held(bandOf(score.high), 'holds'), held(bandOf(score.low), 'may')]
  return bands.slice(best, worst + 1).map(({ grade }) => grade)
}
