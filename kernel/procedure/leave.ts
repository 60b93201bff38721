import type { Where } from '../condition/declare.ts'

/** What must hold of a record as a step leaves it. */
export interface Leaving {
  /** What is wrong where it does not hold, for the refusal and the form. */
  readonly says: string
  /** The field to correct. */
  readonly field: string
  readonly where: Where
}

/** A rule about the record as the step leaves it; where it is unknown whether it holds, it does not. */
export const rule = (says: string, field: string, where: Where): Leaving => ({ says, field, where })

/** What the records under one parent add up to, and below what it may not fall. */
export interface Balance {
  readonly under: string
  /** The number that is added, or taken off. */
  readonly of: string
  readonly plus: Where
  readonly minus: Where
  readonly least: number
}
