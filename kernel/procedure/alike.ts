import type { Where } from '../condition/declare.ts'
import type { AnyRegister, RowOf } from '../register/declare.ts'
import type { Procedure } from './declare.ts'

/** A guard over the records of a register that have the same values as this one, whichever region they are in. */
export interface Alike {
  /** There may be none, or there must be one. */
  readonly alike: 'none' | 'some'
  readonly register: string
  /** Each of their fields, or `region`, with ours that has the same value after the step. */
  readonly same: Readonly<Record<string, string>>
  /** Which of theirs are meant. */
  readonly where: Where
  /** Asked only where this holds for the record as the step leaves it. */
  readonly when: Where
  /** What stands in the way, or is missing, for the refusal: never whose record, or where. */
  readonly says: string
}

type Target = Procedure<AnyRegister, string, any> | AnyRegister
type RowOfTarget<P> = P extends { readonly about: infer R } ? RowOf<R> : RowOf<P>
interface Guarding<P> {
  readonly same: { readonly [F in keyof RowOfTarget<P>]?: string }
  readonly where?: Where<RowOfTarget<P>>
  readonly when?: Where
  readonly says: string
}

/** The step is refused where such a record stands anywhere. What is absent here is the same as nothing. */
export const nowhere = <P extends Target>(target: P, guarding: Guarding<P>): Alike =>
  alike(target, 'none', guarding as Guarding<AnyRegister>)

/** The step is refused where no such record stands anywhere; also where what it must share is absent here. */
export const somewhere = <P extends Target>(target: P, guarding: Guarding<P>): Alike =>
  alike(target, 'some', guarding as Guarding<AnyRegister>)

function alike(
  target: Target,
  wanted: Alike['alike'],
  { same, where = {}, when = {}, says }: Guarding<AnyRegister>,
): Alike {
  const { name } = 'about' in target ? target.about : target
  const pairs = same as Readonly<Record<string, string>>
  return Object.freeze({ alike: wanted, register: name, same: pairs, where, when, says } as Alike)
}

export const isAlike = (need: object): need is Alike => 'alike' in need
