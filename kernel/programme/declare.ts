/** How a figure is compared with its target. `between` includes both ends; `increase` and `decrease` need a base. */
export const comparators = {
  gte: '不低于',
  gt: '高于',
  lte: '不超过',
  lt: '低于',
  eq: '等于',
  between: '介于',
  increase: '比基数提高',
  decrease: '比基数降低',
  approx: '约为',
} as const
/** Targets without a number of their own: beside regions of the same level, or a matter of judgement. */
export type RelativeComparator = 'aboveMean' | 'belowMean' | 'rank' | 'qualitative'
export type Comparator = keyof typeof comparators | RelativeComparator

/** What a programme promises about one figure, and by when. */
export interface Target {
  readonly comparator: Comparator
  /** Null where the document names no number; with `rank` the last place that still counts. */
  readonly value: number | null
  /** Upper end of `between`, inclusive. */
  readonly upper: number | null
  /** As printed: `%` after `increase` is relative to the base, `百分点` and all others are absolute. */
  readonly unit: string
  /** What the figure was when the programme began; null where nobody has stated it. */
  readonly base: number | null
  /** First day that counts for the target; without it the first day of the deadline's year. */
  readonly startsOn: string | null
  /** Last day on which the target may still be reached; null where the document names none. */
  readonly deadline: string | null
  /** The figure adds up from `startsOn` (awards won) rather than standing at a level (a pass rate). */
  readonly accumulates: boolean
}

/** One figure of a series, oldest first. A year-to-date value carries the month it ends in. */
export interface Measured {
  /** `2026`, `2026-Q3` or `2026-10`: the period in which the value ends. */
  readonly period: string
  /** Month in which the value begins (`2026-01`), where that is before its period. */
  readonly since?: string
  /** Null is unknown, never zero. */
  readonly value: number | null
  readonly of?: number | null
  readonly among?: number | null
}

/** A region's figure beside those of its level, from the month `since` to the month `period`. */
export interface PeerFacts {
  readonly period: string
  readonly since: string
  /** `全省`, `全市`: what they are the regions of. */
  readonly whole: string
  readonly mean: number
  readonly peers: number
  readonly own: number | null
  readonly rank: number | null
  /** Above (1), at (0) or below (-1) the mean. */
  readonly side: number | null
}
/** The figures of one target with what a sentence about them needs. */
export interface Series {
  /** What the figure is called: `产品质量监督抽查合格率`. */
  readonly title: string
  /** Symbol behind the figure; the target's own unit may differ (`百分点`). */
  readonly unit: string
  readonly figures: readonly Measured[]
  /** The region beside those of its level; null where they are too few, absent where they cannot be compared. */
  readonly peers?: PeerFacts | null
  /** What the figure can be at least and at most (a share: 0 and 100); forecasts stay inside. */
  readonly range?: { readonly least: number; readonly most: number }
}

export type GoalStanding = 'reached' | 'onTrack' | 'behind' | 'missed' | 'unknown'
export type TaskStanding = 'reached' | 'onTrack' | 'overdue' | 'unknown'

/** The value expected on the last day, and in Chinese how it was found. */
export interface Forecast {
  readonly value: number
  readonly method: string
}

/** Where a goal stands on a day. `why` is a sentence with the numbers that decided it. */
export interface GoalState {
  readonly state: GoalStanding
  /** What was found may still change: the period is not over, or the figure does not cover it. */
  readonly provisional: boolean
  readonly why: string
  /** The figure that was judged. */
  readonly figure: Measured | null
  readonly forecast: Forecast | null
}
