/** Half-open range of UTF-16 offsets in `Reading.text`, the text as it was uploaded or pasted. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** How a goal's figure is to be compared; `between` uses `value` and `upper`, both inclusive. */
export type Comparator =
  | 'gte'
  | 'gt'
  | 'lte'
  | 'lt'
  | 'eq'
  | 'between'
  | 'increase'
  | 'decrease'
  | 'approx'

/** What a node of the outline is on the page. */
export type NodeKind = 'title' | 'heading' | 'paragraph' | 'item' | 'annex' | 'table'

/** One numbered part or paragraph; `span` covers its subtree, `body` its own text without number and heading. */
export interface OutlineNode {
  readonly id: string
  readonly level: number
  readonly number: string | null
  readonly kind: NodeKind
  readonly heading: string
  readonly span: Span
  readonly body: Span
  readonly children: readonly OutlineNode[]
}

/** One indicator with one value; `deadline` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, `node` an outline id. */
export interface ReadGoal {
  readonly indicator: string
  readonly comparator: Comparator
  readonly value: number | null
  readonly upper: number | null
  readonly unit: string
  readonly deadline: string | null
  readonly domain: string
  readonly quote: string
  readonly span: Span
  readonly node: string
  readonly confidence: number
  readonly reason: string
}

/** One task; departments are as printed, without the “等部门” of an open list, which `reason` mentions. */
export interface ReadTask {
  readonly title: string
  readonly body: string
  readonly path: readonly string[]
  readonly lead: readonly string[]
  readonly responsible: readonly string[]
  readonly cooperating: readonly string[]
  readonly deadline: string | null
  readonly quote: string
  readonly span: Span
  readonly node: string
  readonly confidence: number
  readonly reason: string
}

/** A goal without a figure (跨入全省先进行列), kept apart from those that can be computed. */
export interface Ambition {
  readonly statement: string
  readonly deadline: string | null
  readonly quote: string
  readonly span: Span
  readonly node: string
  readonly confidence: number
  readonly reason: string
}

/**
 * What a rule of an award or a standard fixes: how often, how many, how long it holds, who may apply, in which order,
 * how much is paid, who is kept out, from when; `threshold` is one criterion of a standard, `weight` what a part of an
 * assessment counts for, `band` from how many points on which grade is given or a stage is open.
 */
export type RuleKind =
  | 'cycle'
  | 'quota'
  | 'validity'
  | 'eligibility'
  | 'stage'
  | 'amount'
  | 'ban'
  | 'effective'
  | 'threshold'
  | 'weight'
  | 'band'

/** One fact of a rule, proposed for a person to approve; `article` is the number as printed. */
export interface ReadRule {
  readonly kind: RuleKind
  readonly article: string | null
  /** Who or what the rule is about: the receivers of an amount, what a standard is for (质量强企), the grade of a band. */
  readonly subject: string
  /** What a threshold measures or a condition of eligibility is about; empty for other kinds. */
  readonly indicator: string
  readonly comparator: Comparator | null
  readonly value: number | null
  readonly upper: number | null
  readonly unit: string
  /** Stages in order; empty for other kinds. */
  readonly stages: readonly string[]
  /** Day from which a document holds, `YYYY-MM-DD`. */
  readonly date: string | null
  readonly quote: string
  readonly span: Span
  readonly node: string
  readonly confidence: number
  readonly reason: string
}

/** A document this one cites as its basis. */
export interface BasisDocument {
  readonly title: string
  readonly docNo: string | null
  readonly span: Span
}

/** Damage in the original that was read as something else: the original itself is never changed. */
export interface Repair {
  readonly span: Span
  readonly was: string
  readonly reads: string
  readonly why: string
}

/** A whole document as read: every quote is exactly `text.slice(span.start, span.end)`. */
export interface Reading {
  readonly text: string
  readonly title: string | null
  readonly issuer: string | null
  readonly docNo: string | null
  readonly date: string | null
  /** Day of publication when it is printed apart from the day of issue, `YYYY-MM-DD`. */
  readonly published: string | null
  /** Who the document is addressed to, as printed, groups apart. */
  readonly addressees: readonly string[]
  readonly basis: readonly BasisDocument[]
  readonly outline: readonly OutlineNode[]
  readonly goals: readonly ReadGoal[]
  readonly tasks: readonly ReadTask[]
  /** Goals without figures. */
  readonly ambitions: readonly Ambition[]
  /** Facts of awards and criteria of standards. */
  readonly rules: readonly ReadRule[]
  readonly repairs: readonly Repair[]
}
