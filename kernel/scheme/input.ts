import type { Where } from '../condition/declare.ts'
import type { FieldsOf } from '../procedure/declare.ts'
import type { AnyRegister, RowOf } from '../register/declare.ts'
import type { Source } from '../source.ts'
import type { Subject } from './subject.ts'

type Name<R extends AnyRegister> = keyof FieldsOf<R> & string

/** What an input asks of whoever writes a scheme. One that is left out narrows nothing. */
export type Argument<Field extends string = string> =
  /** Records of so many months up to the day, by the date `on`. */
  | { readonly kind: 'months'; readonly most: number; readonly otherwise?: number }
  /** Records whose field is one of the codes given. */
  | { readonly kind: 'oneOf'; readonly field: Field }
  /** Records whose number is so much or more. */
  | { readonly kind: 'atLeast'; readonly field: Field }

/** What of the records found is the value for one subject. */
export type Gives<R extends AnyRegister = AnyRegister> =
  | { readonly give: 'count' }
  | { readonly give: 'sum' | 'greatest'; readonly of: Name<R> }
  /** What the record with the latest date `on` says. */
  | { readonly give: 'latest'; readonly of: Name<R> }
  /** Per cent of `among` that are also `of`; nothing among: unknown, never zero. */
  | {
      readonly give: 'share'
      readonly of: Where<RowOf<R>>
      readonly among: Where<RowOf<R>>
      /** Of those that are `of`, only what lasts until the day by this date, its last day included. */
      readonly lasting?: Name<R>
      /** Instead of records, these whole numbers of them: the sum of one over the sum of the other. */
      readonly sums?: { readonly of: Name<R>; readonly among: Name<R> }
    }
  /** Whole years from the earliest such date to the day. */
  | { readonly give: 'years'; readonly since: Name<R> }

/** What a scheme gives an input for its arguments: months, codes, an amount. */
export type Args = Readonly<Record<string, number | readonly string[]>>

/** Expected of an example: a number, a word, or between which numbers it lies. */
export type Expected = number | string | { readonly low: number; readonly high: number }

/**
 * One typed question to the records about one subject: what criteria are made of. Void records never count; of dated
 * facts only those in force on the day do.
 */
export interface Input<R extends AnyRegister = AnyRegister> {
  readonly name: string
  readonly title: string
  readonly source: Source
  readonly about: Subject
  readonly over: R
  /** The field that names the subject: a declared filter, so that an index serves it. */
  readonly by: Name<R>
  /** The date of what a record states; what lies after the day of the appraisal does not count yet. */
  readonly on?: Name<R>
  /** From which day until which a record counts, both included; without a last day it lasts. */
  readonly during?: { readonly from: Name<R>; readonly until: Name<R> }
  readonly asks: Readonly<Record<string, Argument<Name<R>>>>
  readonly where: Where<RowOf<R>>
  readonly gives: Gives<R>
  /** A record of which the condition is unknown may count: the count is then an interval. */
  readonly doubt?: true
  /** That nothing is found means that there is nothing only where the region keeps the register, over the window. */
  readonly kept?: true
  /** For the authority's own use: refused where results go out. */
  readonly internal?: true
  /** Symbol: `%`, `次`, `年`; left out where the value is a word. */
  readonly unit?: string
  readonly examples: readonly {
    readonly given: readonly Partial<RowOf<R>>[]
    readonly with?: Args
    /** The day of the appraisal; left out, 2026-07-01. */
    readonly on?: string
    readonly expect: Expected
  }[]
}

/** Declares a question that schemes may ask of every subject of a kind. */
export const defineInput = <R extends AnyRegister>(
  name: string,
  spec: Omit<Input<R>, 'name'>,
): Input<R> => Object.freeze({ name, ...spec })

/** Up to `most` months; left out of a scheme, `otherwise` or, without it, all time. */
export const lastMonths = (most: number, otherwise?: number): Argument<never> => ({
  kind: 'months',
  most,
  ...(otherwise === undefined ? {} : { otherwise }),
})
export const whichOf = <const F extends string>(field: F): Argument<F> => ({ kind: 'oneOf', field })
export const noLessThan = <const F extends string>(field: F): Argument<F> => ({
  kind: 'atLeast',
  field,
})
