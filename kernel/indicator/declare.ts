import type { Where } from '../condition/declare.ts'
import type { FieldsOf } from '../procedure/declare.ts'
import type { AnyRegister, RowOf } from '../register/declare.ts'
import type { Source } from '../source.ts'

/** One additive part of a figure: over the records where a condition holds, their number, … */
export interface Part<Row = Record<string, unknown>> {
  /** … the number of those whose `field` is known, or the sum of `field`. */
  readonly measure: 'records' | 'known' | 'sum'
  readonly field: (keyof Row & string) | null
  readonly where: Where<Row>
}
/** A figure is `scale × of ÷ among`, or `of` alone. No records among: unknown, never zero. */
export interface Formula<Row = Record<string, unknown>> {
  readonly of: Part<Row>
  readonly among: Part<Row> | null
  readonly scale: number
}
/** What an indicator's arrow may say about the records it counts. */
export interface Facts<Row> {
  count(where?: Where<Row>): Formula<Row>
  sum(field: keyof Row & string, where?: Where<Row>): Formula<Row>
  mean(field: keyof Row & string, where?: Where<Row>): Formula<Row>
  /** Per cent of the records in `among` that also satisfy `of`. */
  share(parts: { of: Where<Row>; among: Where<Row> }): Formula<Row>
}
export interface Example<Row> {
  readonly given: readonly Partial<Row>[]
  readonly expect: number | 'unknown'
}

interface Named {
  readonly name: string
  readonly title: string
  readonly source: Source
  /** Symbol: `%`, `家`, `分`. */
  readonly unit: string
  readonly better: 'higher' | 'lower'
  /** Names under which documents mention it. */
  readonly aliases?: readonly string[]
}
/** Counted from a register's cube: exact at once, at a cost independent of the number of records. */
export interface Counted<R extends AnyRegister = AnyRegister> extends Named {
  readonly kind: 'counted'
  readonly over: R
  readonly by: readonly (keyof FieldsOf<R> & string)[]
  /** Fields that name whom or what a record is about, too many to be a dimension: declared filters (`figuresOfSubjects`). */
  readonly subjects?: readonly (keyof FieldsOf<R> & string)[]
  /**
   * The smallest group of which those are told who may not read the records, wherever they are; left out, they are told
   * nothing. Regions are compared with no fewer peers either.
   */
  readonly smallest?: number
  readonly formula: Formula<RowOf<R>>
  readonly examples: readonly Example<RowOf<R>>[]
}
/** Stated by a department for a region and a period. `why` says why it cannot be counted. */
export interface Reported extends Named {
  readonly kind: 'reported'
  readonly why: string
}
export type Indicator = Counted | Reported

const everything = {}
function facts<Row>(): Facts<Row> {
  const records = (where: Where<Row>): Part<Row> => ({ measure: 'records', field: null, where })
  return {
    count: (where = everything) => ({ of: records(where), among: null, scale: 1 }),
    sum: (field, where = everything) => ({
      of: { measure: 'sum', field, where },
      among: null,
      scale: 1,
    }),
    mean: (field, where = everything) => ({
      of: { measure: 'sum', field, where },
      among: { measure: 'known', field, where },
      scale: 1,
    }),
    share: ({ of, among }) => ({
      of: records({ $all: [among, of] }),
      among: records(among),
      scale: 100,
    }),
  }
}

/** Declares a figure counted from records. The arrow runs once, here, and leaves data behind. */
export function defineIndicator<R extends AnyRegister>(
  name: string,
  spec: Omit<Counted<R>, 'name' | 'kind' | 'formula'> & {
    readonly formula: (facts: Facts<RowOf<R>>) => Formula<RowOf<R>>
  },
): Counted<R> {
  return Object.freeze({ name, kind: 'counted', ...spec, formula: spec.formula(facts<RowOf<R>>()) })
}

/** Declares a figure that a department states. */
export const defineReported = (name: string, spec: Omit<Reported, 'name' | 'kind'>): Reported =>
  Object.freeze({ name, kind: 'reported', ...spec })
