import type { Fields, RecordOf } from '../fields/declare.ts'
import { allow, clockRole, type Rule } from '../rights/declare.ts'
import type { Source } from '../source.ts'

/** Counts kept beside the facts, so that no figure is read by scanning them. */
export interface Cube<Name extends string = string> {
  /** The date that decides the month a record counts in. */
  readonly month: Name
  /** Low-cardinality fields (choice, yesNo) that indicators may filter and break down by. */
  readonly by: readonly Name[]
  /** Number fields whose sums are kept. */
  readonly sums?: readonly Name[]
}

/** When what a record states is so: from a day on until the next one, or in one year only. */
export type InForce<Name extends string = string> =
  | {
      readonly each: 'day'
      /** The day from which it is so. */
      readonly by: Name
      /** The last day on which it is so, where it ends without another record. */
      readonly until?: Name
    }
  | {
      readonly each: 'year'
      /** The year, a whole number. */
      readonly by: Name
      /** A year without a record is like the one before it; otherwise it is unknown. */
      readonly carries?: true
    }

/** Typed records under one region's jurisdiction. */
export interface Register<F extends Fields = Fields> {
  readonly name: string
  readonly title: string
  readonly source: Source
  /** Fields that together name a record within its region; null where only the id does. */
  readonly key: readonly (keyof F & string)[] | null
  /** The key names one record in the whole country, whichever region it is in: a credit code. */
  readonly keyAcross?: true
  /** Dated facts, read by `asOf`; the field that dates them is the last of the key. */
  readonly inForce?: InForce<keyof F & string>
  /** A required date by which a large register is partitioned by year. */
  readonly date?: keyof F & string
  readonly fields: F
  readonly readBy: readonly Rule[]
  /** Whoever may look at its secret fields; each look is recorded with its reason. */
  readonly secretsReadBy?: readonly Rule[]
  /** Fields that a released record shows to everyone. */
  readonly public?: readonly (keyof F & string)[]
  /** What one tells a record by, in this order; left out: its searched text, key, number or first words. */
  readonly headline?: readonly (keyof F & string)[]
  /** Text fields found by the search box. */
  readonly search?: readonly (keyof F & string)[]
  /** Orders that lists may ask for; each has an index. The first is the default; without any, newest first. */
  readonly sorts?: readonly (keyof F & string)[]
  /** Fields that lists may filter by; each has an index led by region. */
  readonly filters?: readonly ((keyof F & string) | 'state')[]
  readonly cube?: Cube<keyof F & string>
  /** Here regions set the numbers that declarations leave to them: `name`, `since`, `amount`, `unit` and `basis`. */
  readonly settings?: true
  /** Here regions say since when they keep which register: `register`, `since` and `until`. */
  readonly keeps?: true
  /** Here is stated what others reach: `name`, `of` which region, `industry` and `product` (`-`: any), `year`, `value`. */
  readonly benchmarks?: true
}

/** Declares a register. Its table, API, list and form follow from it. */
export function defineRegister<const F extends Fields>(
  name: string,
  spec: Omit<Register<F>, 'name'>,
): Register<F> {
  return Object.freeze({ name, ...spec })
}

/** A record as conditions see it: its fields, and what every record has. */
export type RowOf<R> =
  R extends Register<infer F> ? RecordOf<F> & { region: string; state: string } : never
/** A register whatever its fields. */
export type AnyRegister = Register<any>

/** Whoever may read the records: those whom the register names, and the clock. */
export const readersOf = (register: AnyRegister): readonly Rule[] => [
  ...register.readBy,
  allow(clockRole, {}),
]
