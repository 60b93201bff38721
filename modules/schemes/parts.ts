import { type Address, newId, type RowInput } from '@zhiheng/kernel'
import type { SchemeKind } from './kinds.ts'
import type { RuleProposal } from './propose.ts'

/** The draft of a scheme as a person has confirmed it. */
export interface SchemeConfirmed {
  readonly title: string
  readonly kind: SchemeKind
  readonly rules: readonly Omit<RuleProposal, 'key' | 'confidence' | 'reason'>[]
}

/** The steps by which a scheme is drafted under a document; none without rules. */
export function schemeParts(scheme: SchemeConfirmed | null | undefined, document: Address) {
  if (!scheme || scheme.rules.length === 0) return []
  const { title, kind, rules } = scheme
  const { region } = document
  const at = { region, id: newId() }
  const links = { scheme: at.id, document: document.id }
  const rows: RowInput[] = rules.map((rule) => ({
    at: { region, id: newId() },
    answers: { ...links, ...ruleAnswers(rule) },
  }))
  const drafted: RowInput[] = [{ at, answers: { title, document: document.id, kind } }]
  return [
    { ref: ['scheme-draft', 'propose'] as const, on: drafted },
    { ref: ['scheme-rule', 'propose'] as const, on: rows },
  ]
}

function ruleAnswers({ span, stages, ...rule }: SchemeConfirmed['rules'][number]) {
  const { kind, article, subject, indicator, comparator, value, upper, unit } = rule
  return {
    ...{ kind, article, comparator, value, upper },
    ...{ subject: subject || null, indicator: indicator || null, unit: unit || null },
    ...{ stages: stages.length > 0 ? stages : null, date: rule.date },
    ...{ node: rule.node, quote: rule.quote, start: span.start, end: span.end },
  }
}
