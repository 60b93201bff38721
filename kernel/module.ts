import type { Indicator } from './indicator/declare.ts'
import type { Procedure } from './procedure/declare.ts'
import type { AnyRegister } from './register/declare.ts'
import type { Scheme } from './scheme/declare.ts'
import type { Input } from './scheme/input.ts'
import type { Membership, Subject } from './scheme/subject.ts'

/** The table of contents of one body of work. */
export interface Module {
  readonly name: string
  readonly title: string
  readonly registers: readonly AnyRegister[]
  readonly procedures: readonly Procedure<any, any, any>[]
  readonly indicators: readonly Indicator[]
  readonly schemes: readonly Scheme[]
  /** What schemes may be about, what groups are made of, and what may be asked of the records about them. */
  readonly subjects?: readonly Subject[]
  readonly memberships?: readonly Membership[]
  readonly inputs?: readonly Input[]
}
export const defineModule = (name: string, spec: Omit<Module, 'name'>): Module =>
  Object.freeze({ name, ...spec })
