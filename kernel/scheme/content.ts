import type { Where } from '../condition/declare.ts'
import type { Args } from './input.ts'

/**
 * A scheme as it is stored, hashed, shown and compared: plain JSON that a clerk edits. What it may say is checked by
 * `schemeFaults`; what it comes to for a subject is worked out by `appraiseInMemory`.
 */
export interface SchemeContent {
  readonly format: 1
  readonly code: string
  readonly version: number
  readonly title: string
  /** The module's word for what it is; nothing to the kernel. */
  readonly kind: string
  /** Name of the declared subject, and which of them: over the fields that it offers. */
  readonly subject: string
  readonly among?: Where
  /** In the order of printing; `under` makes the tree. */
  readonly nodes: readonly Node[]
  readonly result: Result
  /** Numbers and words of the rules beside the criteria: how many places, how long, how much. */
  readonly terms: Readonly<Record<string, Term>>
  readonly stages: readonly Stage[]
  /** Other scales, by grade: A → 诚信. */
  readonly maps?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

interface Printed {
  readonly code: string
  /** The group in which it stands; left out, at the top. */
  readonly under?: string
  readonly title: string
  /** The words of the rule, and the record that holds them. */
  readonly words?: string
  readonly rule?: string
  /** The law or document, as a person would cite it. */
  readonly cites: string
}

/**
 * Parts that belong together. Its points are what they may come to: no more, and no less than nothing; where all of
 * them take points away, no more is taken.
 */
export interface Group extends Printed {
  readonly role: 'group'
  readonly points?: number
}

/**
 * One requirement. `entry` admits, `points` gives points, `bonus` adds and `deduction` takes some away where its test is
 * met, `veto` puts whoever meets it into the last grade.
 */
export interface Criterion extends Printed {
  readonly role: 'entry' | 'points' | 'bonus' | 'deduction' | 'veto'
  readonly test: Test
  /** Where this is not met the criterion does not apply. */
  readonly applies?: Test
  readonly scores?: Scoring
  readonly department?: string
  readonly evidence?: 'optional' | 'required'
}
export type Node = Group | Criterion

/** An input with what it asks. */
export interface InputUse {
  readonly input: string
  readonly with?: Args
}

/** What is met, failed or unknown of a subject. */
export type Test =
  | (InputUse & { readonly kind: 'input'; readonly is: Compare })
  /** At least so many records. */
  | (InputUse & { readonly kind: 'held'; readonly least: number })
  /** Not one. */
  | (InputUse & { readonly kind: 'none' })
  /** Per cent of the members that meet `of`, each counted once or by the number `weigh`. No members: unknown. */
  | {
      readonly kind: 'share'
      readonly through: string
      readonly of: Test
      readonly among?: Test
      readonly weigh?: InputUse
      readonly is: Compare
    }
  /** An input over the records of all members together. */
  | (InputUse & { readonly kind: 'pooled'; readonly through: string; readonly is: Compare })
  /** So much more than so many months before; with `down`, less. */
  | (InputUse & {
      readonly kind: 'rise'
      readonly months: number
      readonly by: Threshold
      readonly down?: true
    })
  /** In each of so many periods up to the day. */
  | (InputUse & {
      readonly kind: 'steady'
      readonly each: 'year' | 'quarter'
      readonly periods: number
      readonly is: Compare
    })
  /** Answered under the code of the node: stated with evidence and confirmed, or judged by people. */
  | { readonly kind: 'declared' }
  | { readonly kind: 'judged' }
  | { readonly kind: 'every'; readonly of: readonly Test[] }
  | { readonly kind: 'some'; readonly of: readonly Test[]; readonly least?: number }
  | { readonly kind: 'not'; readonly of: Test }
  /** That another criterion is met. */
  | { readonly kind: 'of'; readonly node: string }

export type Compare =
  | { readonly op: 'atLeast' | 'atMost' | 'above' | 'below'; readonly to: Threshold }
  | { readonly op: 'oneOf'; readonly values: readonly string[] }
  | { readonly op: 'known' }

/** A number, a term of the scheme (unknown until it is filled in), or what others reach. */
export type Threshold =
  | number
  | { readonly term: string }
  | {
      readonly benchmark: string
      readonly of: 'province' | 'nation' | 'region'
      /** That which is stated for the code of the subject, rather than for all. */
      readonly own?: true
    }

/** How points follow: from the test, from the number measured, or from what people give. */
export type Scoring =
  /** All where the test is met. */
  | { readonly how: 'whole'; readonly points: number }
  /** None at the floor, all at the target, evenly between. */
  | {
      readonly how: 'linear'
      readonly points: number
      readonly floor: number
      readonly target: number
    }
  /** So many for each unit, but no more than `most`. */
  | { readonly how: 'each'; readonly points: number; readonly most: number }
  /** The points of the first band that is reached; below the last, none. */
  | { readonly how: 'bands'; readonly bands: readonly (readonly [least: number, points: number])[] }
  /** Those of the place. */
  | { readonly how: 'rank'; readonly points: readonly number[] }
  /** People give a percentage of the points, or points. */
  | { readonly how: 'percent'; readonly points: number }
  | { readonly how: 'given'; readonly points: number }

export interface Result {
  /** All criteria must be met, or points are added up. */
  readonly combine: 'all' | 'points'
  readonly decimals: 0 | 1 | 2
  /** Points with which everybody begins. */
  readonly base?: number
  /** What the points come to at most; null where they are not bounded. */
  readonly total: number | null
  /** What becomes of the points of what does not apply: shared out, given, or not to be had. */
  readonly rescale: 'rescaled' | 'full' | 'none'
  /** From the best; the last has no least. */
  readonly bands: readonly Band[]
  readonly caps: readonly Cap[]
  readonly places?: Places
  /** Whether anybody outside the authority learns the result. */
  readonly goesOut: boolean
}
export interface Band {
  readonly grade: string
  readonly title: string
  readonly least: number | null
  /** Per cent of all, and how many, may be in it; whoever is beyond falls into the next. */
  readonly mostShare?: number
  readonly mostCount?: number
}
/** At most this grade, whatever the points. */
export interface Cap {
  readonly when: Test
  readonly grade: string
  readonly cites: string
}
export interface Places {
  readonly most: number
  /** Points without which there is no place. */
  readonly least?: number
  /** Equal points: first by these criteria; then all are placed, none, or it is drawn or decided. */
  readonly ties: {
    readonly by: readonly string[]
    readonly else: 'all' | 'none' | 'draw' | 'committee'
  }
}
export interface Term {
  /** What it is called where people read it; left out, its name. */
  readonly title?: string
  /** Null until it is filled in. */
  readonly amount: number | null
  readonly unit: string
  readonly text?: string
  readonly rule?: string
  readonly cites: string
  /** Whether the number was compared with the text of the rule. */
  readonly verified: boolean
}
export interface Stage {
  readonly code: string
  readonly title: string
  readonly rule?: string
  /** Terms without which it cannot begin. */
  readonly needs?: readonly string[]
}

export const isCriterion = (node: Node): node is Criterion => node.role !== 'group'
