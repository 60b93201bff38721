import type { Where } from '../condition/declare.ts'
import type { FieldsOf } from '../procedure/declare.ts'
import type { AnyRegister, RowOf } from '../register/declare.ts'
import type { Rule } from '../rights/declare.ts'
import type { Source } from '../source.ts'

type Name<R extends AnyRegister> = keyof FieldsOf<R> & string

/** What can be appraised: records of a register, each under the code by which other registers name it. */
export interface Subject<R extends AnyRegister = AnyRegister> {
  readonly name: string
  readonly title: string
  readonly source: Source
  readonly over: R
  /** The field by which others name it; one record for each code. */
  readonly code: Name<R>
  readonly label: Name<R>
  /** Fields that tell where it belongs, the first that is known: a region it moved to before that of its record. */
  readonly home: readonly (Name<R> | 'region')[]
  /** Whatever is appraised while it is so. */
  readonly where: Where<RowOf<R>>
  /** Fields by which a scheme may narrow whom it is for. */
  readonly offers: readonly Name<R>[]
  /** Who may know how it stands, over `region` (its home), and `party` (its code). */
  readonly readBy: readonly Rule[]
}

/** Declares what schemes may be about. */
export const defineSubject = <R extends AnyRegister>(
  name: string,
  spec: Omit<Subject<R>, 'name'>,
): Subject<R> => Object.freeze({ name, ...spec })

/** Which subjects belong to which group, as a register of dated facts says of each day or year. */
export interface Membership<R extends AnyRegister = AnyRegister> {
  readonly name: string
  readonly title: string
  readonly source: Source
  /** The members' kind, and that of the group. */
  readonly of: Subject
  readonly into: Subject
  readonly over: R
  /** Fields of `over` that hold the code of the member, and of the group. */
  readonly member: Name<R>
  readonly group: Name<R>
}

/** Declares how a group is made of its members. */
export const defineMembership = <R extends AnyRegister>(
  name: string,
  spec: Omit<Membership<R>, 'name'>,
): Membership<R> => Object.freeze({ name, ...spec })
