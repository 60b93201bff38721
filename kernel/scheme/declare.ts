import type { Where } from '../condition/declare.ts'
import type { AnyRegister, RowOf } from '../register/declare.ts'
import type { Source } from '../source.ts'

export type Verdict = 'met' | 'failed' | 'unknown' | 'notApplicable'

/** One requirement, with the clause it comes from. */
export interface Criterion<Row = any> {
  readonly title: string
  readonly clause: string
  /** Where this does not hold the criterion does not apply. */
  readonly appliesTo?: Where<Row>
  readonly require: Where<Row>
}
/** Criteria against which the records of a register are appraised. */
export interface Scheme<R extends AnyRegister = AnyRegister, C extends string = string> {
  readonly name: string
  readonly title: string
  readonly source: Source
  readonly judges: R
  readonly appliesTo: Where<RowOf<R>>
  readonly criteria: Readonly<Record<C, Criterion<RowOf<R>>>>
  readonly examples: readonly {
    readonly given: Partial<RowOf<R>>
    readonly verdict: Verdict
    readonly fails?: readonly NoInfer<C>[]
  }[]
}

/** Declares what is required of a subject. */
export const defineScheme = <R extends AnyRegister, C extends string>(
  name: string,
  spec: Omit<Scheme<R, C>, 'name'>,
): Scheme<R, C> => Object.freeze({ name, ...spec })
