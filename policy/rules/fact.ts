import type { Comparator, RuleKind } from '../types.ts'

/** One fact of a rule, in offsets of its sentence. */
export interface Fact {
  readonly kind: RuleKind
  readonly subject: string
  readonly indicator: string
  readonly comparator: Comparator | null
  readonly value: number | null
  readonly upper: number | null
  readonly unit: string
  readonly stages: readonly string[]
  readonly date: string | null
  readonly start: number
  readonly end: number
  readonly confidence: number
}

/** Reads the facts of one kind from one sentence. */
export type Reader = (sentence: string) => Fact[]

/** Where a fact stands in its sentence. */
export interface Range {
  readonly start: number
  readonly end: number
}

const NOTHING = {
  ...{ subject: '', indicator: '', comparator: null, value: null, upper: null },
  ...{ unit: '', stages: [], date: null, confidence: 0.9 },
}

/** A fact of a kind with what is known of it. */
export function fact(kind: RuleKind, { start, end }: Range, known: Partial<Fact>): Fact {
  return { ...NOTHING, kind, start, end, ...known }
}

/** The range of a match. */
export function rangeOf(match: RegExpMatchArray): Range {
  return { start: match.index!, end: match.index! + match[0].length }
}

/** The words around a figure that a person would quote: behind the figure before it, up to the next mark. */
export function wordsAround(
  sentence: string,
  figure: { readonly start: number; readonly stop: number },
  behind = 0,
): Range {
  const before = sentence.slice(behind, figure.start)
  const opened = Math.max(before.search(/[^;:。]*$/), 0)
  const marks = /^(?:的奖励)?[,、;\s和及]*/.exec(before.slice(opened))![0].length
  const rest = sentence.slice(figure.stop).search(/[,;。、()和及]/)
  const end = rest < 0 ? sentence.length : figure.stop + rest
  return { start: behind + opened + marks, end }
}
