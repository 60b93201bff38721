import { benchmarksOf } from './benchmark.ts'
import type { SchemeContent } from './content.ts'
import { type Amount, between, exactly, type Known, unknownNumber, word } from './known.ts'
import { benchmarkKey, type Use, useKey, usesOf } from './uses.ts'

/** What people said under the code of a node. */
export interface Answer {
  readonly verdict?: 'met' | 'failed' | 'notApplicable'
  /** The percentage or the points that they gave. */
  readonly gave?: Known
}

/** What is known of one subject on the day of an appraisal; what is not among it is unknown. */
export interface Facts {
  /** By `useKey`. */
  readonly values: Readonly<Record<string, Known>>
  /** The members of a group, by membership. */
  readonly members?: Readonly<Record<string, readonly Facts[]>>
  /** By code of the node. */
  readonly answers?: Readonly<Record<string, Answer>>
  /** By `benchmarkKey`. */
  readonly benchmarks?: Readonly<Record<string, Known>>
}

/** A value as examples write it: a number, a word, between two numbers, or 'unknown'. */
export type GivenValue =
  | number
  | string
  | { readonly low: Amount | null; readonly high: Amount | null }
/** Facts as examples write them: by the name of an input or a benchmark, however it is used, or by its whole key. */
export interface GivenFacts {
  readonly inputs?: Readonly<Record<string, GivenValue>>
  readonly members?: Readonly<Record<string, readonly Readonly<Record<string, GivenValue>>[]>>
  readonly answers?: Readonly<Record<string, Answer['verdict'] | number>>
  readonly benchmarks?: Readonly<Record<string, GivenValue>>
}

/** Facts for a scheme from what an example gives. */
export function factsOf(content: SchemeContent, given: GivenFacts): Facts {
  const { own, members } = usesOf(content)
  return {
    values: valuesFor(own, given.inputs ?? {}),
    members: Object.fromEntries(
      members.flatMap(({ through, uses }) => {
        const each = given.members?.[through]
        return each ? [[through, each.map((one) => ({ values: valuesFor(uses, one) }))]] : []
      }),
    ),
    answers: mapped(given.answers ?? {}, (one) =>
      typeof one === 'number' ? { gave: exactly(one) } : { verdict: one! },
    ),
    benchmarks: benchmarksFrom(content, given.benchmarks ?? {}),
  }
}

function benchmarksFrom(content: SchemeContent, given: Readonly<Record<string, GivenValue>>) {
  const found = benchmarksOf(content).flatMap(({ of, monthsBack }) => {
    const [whole, plain] = [benchmarkKey(of, monthsBack), benchmarkKey(of)]
    const value = given[whole] ?? given[plain]
    return value === undefined ? [] : [[whole, knownValue(value)] as const]
  })
  return Object.fromEntries(found)
}

function valuesFor(uses: readonly Use[], given: Readonly<Record<string, GivenValue>>) {
  const found = uses.flatMap((use) => {
    const value = given[useKey(use)] ?? given[use.input]
    return value === undefined ? [] : [[useKey(use), knownValue(value)] as const]
  })
  return Object.fromEntries(found)
}

function knownValue(value: GivenValue): Known {
  if (typeof value === 'object') return between(value.low, value.high, '未全部掌握')
  if (value === 'unknown') return unknownNumber('没有数据')
  return typeof value === 'number' ? exactly(value) : word(value)
}

const mapped = <A, B>(of: Readonly<Record<string, A>>, to: (one: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(of).map(([key, one]) => [key, to(one)]))
