import type { Comparator } from '../types.ts'

/** A goal found in a sentence; offsets in the sentence. */
export interface FoundGoal {
  readonly indicator: string
  readonly comparator: Comparator
  readonly value: number | null
  readonly upper: number | null
  readonly unit: string
  readonly start: number
  readonly end: number
  /** Undefined: nothing printed here, the surroundings decide. */
  readonly deadline: string | null | undefined
  readonly confidence: number
  readonly reason: string
}

/** What the sentences before left behind. */
export interface Memory {
  /** The last indicator of the same paragraph, complete. */
  previous: string | undefined
  /** True when the last goal counted things: the next clause may go on counting without a verb. */
  counting: boolean
  /** 每个县域 and the like, which holds on for the things counted next. */
  scope: string
  /** All indicators of the phrase that named the last one. */
  names: readonly string[]
  /** The last measures of the part that were named in full. */
  readonly known: string[]
  /** Unit of its figure. */
  unit: string
  /** True when the sentence in front ended in a report of what was reached. */
  past: boolean
  /** Sentences since then: 0 in the same one. */
  age: number
}

/** What a part begins with. */
export function emptyMemory(): Memory {
  return {
    previous: undefined,
    counting: false,
    scope: '',
    names: [],
    known: [],
    unit: '',
    past: false,
    age: 0,
  }
}

/** What a sentence's surroundings say. */
export interface Surroundings {
  readonly headings: readonly string[]
  readonly inGoals: boolean
  readonly issued: number | undefined
}
