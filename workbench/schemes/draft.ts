import type { Span } from '@zhiheng/ui'
import type { OutlineNode } from '../api/documents.ts'
import type { ConfirmedScheme, ReadRule, ReadScheme } from '../api/schemes.ts'
import { nodeAt } from '../load/added.ts'

/** A rule on the page, not yet confirmed; dropped, it is unticked. */
export interface DraftRule extends ReadRule {
  readonly dropped: boolean
}
/** The scheme of a document on the page, not yet confirmed. */
export interface DraftScheme extends Omit<ReadScheme, 'rules'> {
  readonly rules: readonly DraftRule[]
}

/** What was read, every rule ticked. */
export const draftScheme = (read: ReadScheme | null | undefined): DraftScheme | null =>
  read ? { ...read, rules: read.rules.map((rule) => ({ ...rule, dropped: false })) } : null

/** Words of the text that a person has selected; `key` names what is made of them. */
export interface Marked {
  readonly text: string
  readonly span: Span
  readonly outline: readonly OutlineNode[]
  readonly key: string
}

/** A rule made of selected words; what it says is for the person to state. */
function ruleFrom({ text, span, outline, key }: Marked): DraftRule {
  return {
    ...{ key, kind: 'quota', article: articleAt(outline, span.start), subject: '', indicator: '' },
    ...{ comparator: 'eq', value: null, upper: null, unit: '', stages: [], date: null },
    ...{ quote: text.slice(span.start, span.end), span, node: nodeAt(outline, span.start) },
    ...{ confidence: 1, reason: '人工添加', dropped: false },
  }
}

/** The number of the outermost part around an offset that has one: 第三条. */
function articleAt(nodes: readonly OutlineNode[], offset: number): string | null {
  const node = nodes.find(({ span }) => span.start <= offset && offset < span.end)
  if (!node) return null
  const number = node.number ?? null
  return number !== null && /[条、]/.test(number) ? number : articleAt(node.children, offset)
}

/** The scheme with a rule of selected words; the first one makes it, under the document's title. */
export function withMarked(scheme: DraftScheme | null, title: string, marked: Marked): DraftScheme {
  const { rules, ...head } = scheme ?? { title, kind: 'award', rules: [] }
  const all = [...rules, ruleFrom(marked)].sort((a, b) => a.span.start - b.span.start)
  return { ...head, rules: all }
}

/** The rule with other words of the text. */
export const respanned = (rule: DraftRule, { text, span, outline }: Marked): DraftRule => ({
  ...rule,
  span,
  quote: text.slice(span.start, span.end),
  node: nodeAt(outline, span.start),
})

/** The scheme with one rule changed. */
export const withRule = (scheme: DraftScheme, rule: DraftRule): DraftScheme => ({
  ...scheme,
  rules: scheme.rules.map((one) => (one.key === rule.key ? rule : one)),
})

/** Rules that are ticked. */
export const ticked = (scheme: DraftScheme | null): readonly DraftRule[] =>
  (scheme?.rules ?? []).filter(({ dropped }) => !dropped)

/** Below this confidence a rule is marked as one to look at, as an item is. */
const sure = 0.85

/** Whether somebody should look at a rule before it is confirmed. */
export const isUnsure = ({ dropped, confidence }: DraftRule): boolean =>
  !dropped && confidence < sure

/** What is sent: the ticked rules without what only the page needs; nothing where none is ticked. */
export function confirmedScheme(scheme: DraftScheme | null): ConfirmedScheme | null {
  const rules = ticked(scheme)
  if (!scheme || rules.length === 0) return null
  return {
    title: scheme.title.trim(),
    kind: scheme.kind,
    rules: rules.map(({ key: _, confidence: __, reason: ___, dropped: ____, ...rule }) => rule),
  }
}
