import type { OutlineNode, Reading, ReadRule } from '@zhiheng/policy'
import type { SchemeKind } from './kinds.ts'

/** A rule as read; `key` names it within one reading. */
export interface RuleProposal extends ReadRule {
  readonly key: string
}

/** What a person is asked to confirm as the draft of a scheme. */
export interface SchemeProposal {
  readonly title: string
  readonly kind: SchemeKind
  /** In the order of the text. */
  readonly rules: readonly RuleProposal[]
}

type Read = Pick<Reading, 'text' | 'title' | 'outline' | 'rules'>

/** The scheme that a document's rules propose; null where it has none. Saves nothing. */
export function schemeIn(reading: Read): SchemeProposal | null {
  if (reading.rules.length === 0) return null
  const rules = reading.rules.map((rule, n) => ({ ...rule, key: `rule-${n + 1}` }))
  return { title: titleOf(reading), kind: kindOf(rules), rules }
}

/** By what most of the rules are: criteria make a standard, weights and bands without an award an assessment. */
function kindOf(rules: readonly ReadRule[]): SchemeKind {
  const some = (...kinds: ReadRule['kind'][]) =>
    rules.filter(({ kind }) => kinds.includes(kind)).length
  if (2 * some('threshold') > rules.length) return 'standard'
  const scored = some('weight', 'band') > 0
  return scored && some('eligibility', 'validity') === 0 ? 'assessment' : 'award'
}

const longest = 200

/** The title of the annex in which all rules stand, else that of the document. */
function titleOf({ text, title, outline, rules }: Read): string {
  const annex = outline.find(
    ({ kind, span }) => kind === 'annex' && rules.every((rule) => within(rule.span.start, span)),
  )
  return ((annex && annexTitle(annex, text)) || title || '').slice(0, longest)
}

const within = (at: number, span: { start: number; end: number }) =>
  span.start <= at && at < span.end

/** The title behind 附件, or the line below it that names a measure. */
function annexTitle(annex: OutlineNode, text: string): string | undefined {
  const heading = annex.heading.replace(/^附\s*[件录]?\s*[一二三四五六七八九十\d]*\s*[:：]?\s*/, '')
  const named = heading.length > 4 ? heading : firstLine(annex.children[0], text)
  return named && /[办法细则规定标准方案]$/.test(named) ? named : undefined
}

function firstLine(node: OutlineNode | undefined, text: string): string | undefined {
  const lines = node && text.slice(node.span.start, node.span.end).split('\n')
  return lines?.map((line) => line.replace(/\s/g, '')).find((line) => line !== '')
}
