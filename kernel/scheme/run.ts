import { type Truth, truthOf } from '../condition/run.ts'
import type { Criterion, Scheme, Verdict } from './declare.ts'

/** The verdict on one subject, and on each criterion: the explanation is the result. */
export interface Judgement {
  readonly verdict: Verdict
  readonly criteria: Readonly<Record<string, Verdict>>
}

/** A failed criterion settles it; otherwise one unknown criterion leaves it unknown. */
export function judge(scheme: Scheme, subject: object): Judgement {
  const row = subject as Record<string, unknown>
  const applies = truthOf(scheme.appliesTo, row)
  if (applies === 'no') return { verdict: 'notApplicable', criteria: {} }
  const criteria = Object.fromEntries(
    Object.entries(scheme.criteria).map(([name, criterion]) => [name, verdictOn(criterion, row)]),
  )
  return { verdict: together(applies, Object.values(criteria)), criteria }
}

function verdictOn(criterion: Criterion, row: Record<string, unknown>): Verdict {
  const applies = truthOf(criterion.appliesTo ?? {}, row)
  if (applies === 'no') return 'notApplicable'
  const holds = truthOf(criterion.require, row)
  if (applies === 'unknown') return holds === 'yes' ? 'met' : 'unknown'
  return holds === 'yes' ? 'met' : holds === 'no' ? 'failed' : 'unknown'
}

function together(applies: Truth, verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('failed')) return applies === 'yes' ? 'failed' : 'unknown'
  if (verdicts.includes('unknown') || applies === 'unknown') return 'unknown'
  return 'met'
}
