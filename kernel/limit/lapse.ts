import type { AnyStep } from '../procedure/declare.ts'
import type { Effect } from '../procedure/effect.ts'

/** What happens when a limit passes, by the clock: where the record comes, what it is given, and what follows elsewhere. */
export interface Lapse<State extends string = string> {
  /** `'same'` where the limit binds the authority alone: late is marked, and the step may still be taken. */
  readonly to: State
  readonly sets?: Readonly<Record<string, unknown>>
  /** Steps in other registers, taken by the clock: they must allow it. */
  readonly also?: readonly Effect[]
}

export const lapse = <const S extends string>(what: Lapse<S>): Lapse<S> => Object.freeze(what)

/** What a step says of its limit having passed; undefined where it says nothing. */
export function lapseOf({ otherwise }: AnyStep): Lapse | undefined {
  return typeof otherwise === 'string' ? { to: otherwise } : otherwise
}

/** The state to which the clock moves a record whose limit has passed; undefined where it leaves it as it is. */
export function lapsesTo(step: AnyStep): string | undefined {
  const to = lapseOf(step)?.to
  return to === 'same' ? undefined : to
}
