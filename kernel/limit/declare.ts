export type LimitUnit = 'minutes' | 'hours' | 'workdays' | 'days' | 'months' | 'years'

/** An amount of time as statutes state it. */
export interface Span {
  readonly amount: number
  readonly unit: LimitUnit
}

/** A statutory time limit, counted from entering a state or from a date held by the record. */
export interface Limit<State extends string = string, DateField extends string = string>
  extends Span {
  readonly from: { readonly state: State } | { readonly field: DateField }
  /** States in which it does not run: the time spent there is added to it. */
  readonly pauses?: readonly State[]
  /** States in which there is no such limit yet: a step that leaves them and states the date starts it. */
  readonly notIn?: readonly State[]
}

/** Adds to the amount of a running limit of the same unit. */
export interface Extension {
  /** The step whose limit is extended. */
  readonly step: string
  readonly by: Span
}

/** A limit with its start; the method lies on the prototype, so that what is declared stays data. */
class Started<State extends string, DateField extends string> implements Limit<State, DateField> {
  readonly amount: number
  readonly unit: LimitUnit
  readonly from: { readonly state: State } | { readonly field: DateField }
  readonly pauses: readonly State[]
  readonly notIn: readonly State[]

  constructor(limit: Limit<State, DateField>) {
    this.amount = limit.amount
    this.unit = limit.unit
    this.from = limit.from
    this.pauses = limit.pauses ?? []
    this.notIn = limit.notIn ?? []
    Object.freeze(this)
  }

  /** The limit does not run while the record is in one of these states. */
  pausedIn<const P extends string>(...states: readonly P[]): Started<State | P, DateField> {
    return new Started<State | P, DateField>({ ...this, pauses: states })
  }

  /** There is no limit in one of these states, whatever their dates: in a draft. */
  butNotIn<const P extends string>(...states: readonly P[]): Started<State | P, DateField> {
    return new Started<State | P, DateField>({ ...this, notIn: states })
  }
}

class Counted implements Span {
  readonly amount: number
  readonly unit: LimitUnit

  constructor(amount: number, unit: LimitUnit) {
    this.amount = amount
    this.unit = unit
    Object.freeze(this)
  }

  /**
   * From entering a state. A step that leaves the record there does not enter it, and entering it again while the limit
   * still runs does not start it anew.
   */
  after<const S extends string>(state: S): Started<S, never> {
    return new Started<S, never>({ ...this, from: { state } })
  }

  /** From the day that a date field names; none while it is unknown. */
  afterDate<const D extends string>(field: D): Started<never, D> {
    return new Started<never, D>({ ...this, from: { field } })
  }
}

const counted = (unit: LimitUnit) => (amount: number) => new Counted(amount, unit)
export const minutes = counted('minutes')
export const hours = counted('hours')
export const workdays = counted('workdays')
export const days = counted('days')
export const months = counted('months')
export const years = counted('years')
