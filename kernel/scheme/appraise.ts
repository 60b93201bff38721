import type { Truth } from '../condition/run.ts'
import { type Criterion, isCriterion, type SchemeContent } from './content.ts'
import type { Answer, Facts } from './facts.ts'
import { givenFault } from './given.ts'
import type { Input } from './input.ts'
import { type Judged, judge } from './judge.ts'
import { type KnownNumber, unknownNumber } from './known.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { fullPoints, millionths, noPoints, type Points, pointsBy } from './points.ts'
import { truthTitles } from './say.ts'
import type { Setting } from './setting.ts'

export type Verdict = 'met' | 'failed' | 'unknown' | 'notApplicable'

/** What one criterion comes to. */
export interface Appraised {
  readonly node: Criterion
  readonly verdict: Verdict
  /** Null where it gives no points. A deduction is what it takes away. */
  readonly points: Points | null
  /** Whether it applies; where that is not known, its points may be out of the sum. */
  readonly applies: Truth
  readonly judged: Judged
  readonly condition: Judged | null
}

/** How a subject stands by a scheme: the result, and what each criterion came to. */
export interface Appraisal extends Outcome {
  readonly criteria: ReadonlyMap<string, Appraised>
}

/**
 * Appraises one subject by what is known of it. Unknown is a value: points lie between two ends, and a grade is given
 * only where both fall into one band. The content must be free of faults (`schemeFaults`).
 * @throws {RangeError} for points that nobody may give: what people answer is checked before (`givenFault`)
 */
export function appraiseInMemory(
  content: SchemeContent,
  facts: Facts,
  inputs: ReadonlyMap<string, Input> = new Map(),
): Appraisal {
  const nodes = new Map(content.nodes.filter(isCriterion).map((node) => [node.code, node]))
  const found = new Map<string, Appraised>()
  const appraised = (code: string, asking: readonly string[]): Appraised => {
    const known = found.get(code)
    if (known) return known
    const node = nodes.get(code)
    if (!node || asking.includes(code))
      throw new Error(`criterion ${code} is missing or asks for itself`)
    const one = appraiseNode(node, {
      ...{ facts, terms: content.terms, inputs },
      answered: (kind) => answeredAs(kind, facts.answers?.[code]),
      verdictOf: (other) => asJudged(appraised(other, [...asking, code])),
    })
    found.set(code, one)
    return one
  }
  for (const code of nodes.keys()) appraised(code, [])
  const ofCaps: Setting = {
    ...{ facts, terms: content.terms, inputs },
    answered: (kind) => answeredAs(kind, undefined),
    verdictOf: (code) => asJudged(appraised(code, [])),
  }
  const caps = content.result.caps.map((cap) => ({ cap, judged: judge(cap.when, ofCaps) }))
  return { criteria: found, ...outcomeOf(content, found, caps) }
}

function appraiseNode(node: Criterion, setting: Setting): Appraised {
  const condition = node.applies ? judge(node.applies, setting) : null
  const answer = setting.facts.answers?.[node.code]
  const applies = answer?.verdict === 'notApplicable' ? 'no' : (condition?.truth ?? 'yes')
  const judged = judge(node.test, setting)
  const points = node.scores ? scored(node, judged, answer) : null
  return {
    ...{ node, judged, condition, applies, points },
    verdict: verdictOf(applies, judged.truth),
  }
}

/** That a criterion may not apply leaves its verdict open, whatever it would be. */
function verdictOf(applies: Truth, truth: Truth): Verdict {
  if (applies === 'no') return 'notApplicable'
  if (applies === 'unknown') return 'unknown'
  return truth === 'yes' ? 'met' : truth === 'no' ? 'failed' : 'unknown'
}

function scored(node: Criterion, { truth, value }: Judged, answer: Answer | undefined): Points {
  const scores = node.scores!
  if (scores.how === 'whole') {
    const points = millionths(scores.points)
    return { low: truth === 'yes' ? points : 0n, high: truth === 'no' ? 0n : points }
  }
  if (scores.how === 'percent' || scores.how === 'given') {
    const gave = gaveOf(answer)
    const fault = givenFault(node, gave)
    if (fault) throw new RangeError(fault)
    return pointsBy(scores, gave)
  }
  if (!value) return truth === 'no' ? noPoints : { low: 0n, high: fullPoints(scores) }
  return pointsBy(scores, value)
}

const gaveOf = (answer: Answer | undefined): KnownNumber =>
  answer?.gave?.kind === 'number' ? answer.gave : unknownNumber('尚未评分')

const unanswered = { declared: '尚未申报或核实', judged: '尚未评定' }
const says = { met: '核实为符合', failed: '核实为不符合', notApplicable: '核实为不适用' }

/** What people said: a verdict, or that they gave points at all. */
function answeredAs(kind: 'declared' | 'judged', answer: Answer | undefined): Judged {
  const none = { uses: [], of: [] }
  if (answer?.verdict === 'met' || answer?.verdict === 'failed')
    return { ...none, truth: answer.verdict === 'met' ? 'yes' : 'no', says: says[answer.verdict] }
  if (answer?.verdict === 'notApplicable')
    return { ...none, truth: 'unknown', says: says.notApplicable }
  const gave = answer?.gave
  if (gave?.kind !== 'number') return { ...none, truth: 'unknown', says: unanswered[kind] }
  const exact = gave.low !== null && gave.low === gave.high
  return { ...none, truth: exact ? 'yes' : 'unknown', says: exact ? '已评分' : '评分尚未一致' }
}

/** One criterion as the test of another: what does not apply is neither met nor failed, and stays so. */
function asJudged({ node, verdict, judged }: Appraised): Judged {
  const truth = verdict === 'met' ? 'yes' : verdict === 'failed' ? 'no' : 'unknown'
  return { truth, says: `“${node.title}”：${truthTitles[truth]}`, uses: [], of: [judged] }
}
