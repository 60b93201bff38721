import type { Roll } from '@zhiheng/codes'
import type { FieldValue } from '../condition/declare.ts'

export type LimitUnit = 'minutes' | 'hours' | 'workdays' | 'days' | 'months' | 'years'

/** An amount of time as statutes state it. */
export interface Span {
  readonly amount: number
  readonly unit: LimitUnit
  /** What a last day becomes on which nobody works; left out, the next day on which somebody does. */
  readonly roll?: Roll
}

/** A number that a region sets, from a day on; else the one above it, and last `otherwise`. Null where nobody has set one. */
export interface Setting {
  readonly give: 'setting'
  readonly setting: string
  readonly otherwise: number | null
}
export const setting = (name: string, otherwise: number | null = null): Setting =>
  Object.freeze({ give: 'setting', setting: name, otherwise })
export const isSetting = (value: unknown): value is Setting =>
  typeof value === 'object' && value !== null && 'setting' in value

/** How much, where it is not always the same: what a region sets, or what a field of the record holds. */
export type Amount = number | Setting | FieldValue
/** A span whose amount may be set by a region or stated in the record; where none is, there is no limit. */
export interface DeclaredSpan extends Omit<Span, 'amount'> {
  readonly amount: Amount
}

/** One span for each value of a choice field; none for a value that is not named, or unknown. */
export interface Spans<Field extends string = string> {
  readonly choice: Field
  readonly spans: Readonly<Record<string, DeclaredSpan>>
}

/** What a limit is counted from: entering a state, the day of a date field, or the moment of an instant field. */
export type Start<
  State extends string = string,
  DateField extends string = string,
  Field extends string = string,
> = { readonly state: State } | { readonly field: DateField } | { readonly instant: Field }

/** A statutory time limit. */
export interface Limit<
  State extends string = string,
  DateField extends string = string,
  Field extends string = string,
> {
  readonly span: DeclaredSpan | Spans<Field>
  readonly from: Start<State, DateField, Field>
  /** States in which it does not run: the time spent there is added to it. */
  readonly pauses?: readonly State[]
  /** States in which there is no such limit yet: a step that leaves them and states the date starts it. */
  readonly notIn?: readonly State[]
}

/** Every span that the limit can have. */
export const spansOf = ({ span }: Limit): readonly DeclaredSpan[] =>
  'choice' in span ? Object.values(span.spans) : [span]

/** The only span of a limit. @throws {Error} where there are several, or a region or the record says it. */
export function spanOf({ span }: Limit): Span {
  if ('choice' in span || typeof span.amount !== 'number')
    throw new Error('such a limit has no one span')
  return { ...span, amount: span.amount }
}

/** The date or instant field from which a limit is counted; undefined for one that counts from a state. */
export const startField = ({ from }: Limit): string | undefined =>
  'state' in from ? undefined : 'field' in from ? from.field : from.instant

/** Adds to the amount of a running limit of the same unit. */
export interface Extension {
  /** The step whose limit is extended. */
  readonly step: string
  readonly by: DeclaredSpan
}

/** A limit with its start; the methods lie on the prototype, so that what is declared stays data. */
class Started<State extends string, DateField extends string, Field extends string>
  implements Limit<State, DateField, Field>
{
  readonly span: DeclaredSpan | Spans<Field>
  readonly from: Start<State, DateField, Field>
  readonly pauses: readonly State[]
  readonly notIn: readonly State[]

  constructor(limit: Limit<State, DateField, Field>) {
    this.span = limit.span
    this.from = limit.from
    this.pauses = limit.pauses ?? []
    this.notIn = limit.notIn ?? []
    Object.freeze(this)
  }

  /** The limit does not run while the record is in one of these states. */
  pausedIn<const P extends string>(...states: readonly P[]): Started<State | P, DateField, Field> {
    return new Started<State | P, DateField, Field>({ ...this, pauses: states })
  }

  /** There is no limit in one of these states, whatever their dates: in a draft. */
  butNotIn<const P extends string>(...states: readonly P[]): Started<State | P, DateField, Field> {
    return new Started<State | P, DateField, Field>({ ...this, notIn: states })
  }
}

/** What can be counted from somewhere: its own properties are the span. */
abstract class Countable<Field extends string> {
  protected abstract plain(): DeclaredSpan | Spans<Field>

  /**
   * From entering a state. A step that leaves the record there does not enter it, and entering it again while the limit
   * still runs does not start it anew.
   */
  after<const S extends string>(state: S): Started<S, never, Field> {
    return new Started<S, never, Field>({ span: this.plain(), from: { state } })
  }

  /** From the day that a date field names; none while it is unknown. */
  afterDate<const D extends string>(field: D): Started<never, D, Field> {
    return new Started<never, D, Field>({ span: this.plain(), from: { field } })
  }

  /** From the moment that an instant field names, days from its day in Shanghai; none while it is unknown. */
  afterInstant<const I extends string>(instant: I): Started<never, never, Field | I> {
    return new Started<never, never, Field | I>({ span: this.plain(), from: { instant } })
  }
}

class Counted<Of extends Amount> extends Countable<never> implements DeclaredSpan {
  readonly amount: Of
  readonly unit: LimitUnit
  declare readonly roll?: Roll

  constructor({ amount, unit, roll }: DeclaredSpan & { readonly amount: Of }) {
    super()
    this.amount = amount
    this.unit = unit
    if (roll) Object.assign(this, { roll })
    Object.freeze(this)
  }

  protected plain(): DeclaredSpan {
    return { ...this }
  }

  /** It ends on its last day, whether anybody works on that or not. */
  unrolled(): Counted<Of> {
    return this.rolling('none')
  }

  rolling(roll: Roll): Counted<Of> {
    return new Counted<Of>({ ...this, roll })
  }
}

class Chosen<Field extends string> extends Countable<Field> implements Spans<Field> {
  readonly choice: Field
  readonly spans: Readonly<Record<string, DeclaredSpan>>

  constructor({ choice, spans }: Spans<Field>) {
    super()
    this.choice = choice
    this.spans = Object.freeze({ ...spans })
    Object.freeze(this)
  }

  protected plain(): Spans<Field> {
    return { ...this }
  }
}

const counted =
  (unit: LimitUnit) =>
  <Of extends Amount>(amount: Of) =>
    new Counted<Of>({ amount, unit })
export const minutes = counted('minutes')
export const hours = counted('hours')
export const workdays = counted('workdays')
export const days = counted('days')
export const months = counted('months')
export const years = counted('years')

/** As long as the value of a choice or yes/no field says; a value that is not named has no limit. */
export const byChoice = <const F extends string>(
  choice: F,
  spans: Readonly<Record<string, DeclaredSpan>>,
) => new Chosen<F>({ choice, spans })
