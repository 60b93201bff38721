import type { Span } from '@zhiheng/ui'
import { read } from './request.ts'

/** One fact of a rule: its kind, whom it is about, and its figure, stages or date. */
export interface RuleFacts {
  readonly kind: string
  readonly article: string | null
  readonly subject: string | null
  /** What a threshold measures, or a condition is about. */
  readonly indicator: string | null
  readonly comparator: string | null
  readonly value: number | null
  readonly upper: number | null
  /** Without a value: what it is compared with. */
  readonly unit: string | null
  readonly stages: readonly string[] | null
  readonly date: string | null
}
/** A rule as read from a document. */
export interface ReadRule extends RuleFacts {
  readonly key: string
  readonly stages: readonly string[]
  readonly quote: string
  readonly span: Span
  readonly node: string
  readonly confidence: number
  readonly reason: string
}
/** The scheme that a document's rules propose. */
export interface ReadScheme {
  readonly title: string
  readonly kind: string
  readonly rules: readonly ReadRule[]
}
/** What the office confirmed of it. */
export interface ConfirmedScheme extends Omit<ReadScheme, 'rules'> {
  readonly rules: readonly Omit<ReadRule, 'key' | 'confidence' | 'reason'>[]
}
/** A rule that is kept; `span` is null where its words are no longer in the text. */
export interface SchemeRule extends RuleFacts {
  readonly id: string
  readonly address: string
  readonly state: string
  readonly quote: string
  readonly span: Span | null
}
/** A scheme that is kept, with its rules in the order of the text. */
export interface Scheme {
  readonly id: string
  readonly address: string
  readonly title: string
  readonly kind: string
  readonly state: string
  readonly stateTitle: string
  readonly document: { readonly address: string; readonly title: string } | null
  readonly rules: readonly SchemeRule[]
}

export const readScheme = (address: string) =>
  read<Scheme>(`/scheme-drafts/${encodeURIComponent(address)}`)
export const readSchemesOf = async (document: string) =>
  (await read<{ schemes: Scheme[] }>(`/documents/${encodeURIComponent(document)}/schemes`)).schemes
