import { type FieldValue, field, type Where } from '../condition/declare.ts'
import type { DeclaredSpan, LimitUnit, Setting } from '../limit/declare.ts'

/** A value that a step works out when it is taken, instead of being told it. Unknown in, unknown out. */
export type Value =
  | FieldValue
  | Moment
  | Made
  | Measured
  | Computed
  | Chosen
  | Total
  | Kept
  | Setting

/** When and by whom the step is taken. */
interface Moment {
  readonly give: 'today' | 'now' | 'ownPost' | 'ownName' | 'ownDepartment' | 'ownParty'
}
/** The next number of a serial field. */
interface Made {
  readonly give: 'nextSerial'
}
/** How time passed, or will. */
type Measured =
  | { readonly give: 'later'; readonly from: Operand; readonly span: Length }
  | { readonly give: 'daysSince'; readonly from: Operand }
  | { readonly give: 'inTimeOf'; readonly from: Operand; readonly span: Length }
/** How long, which may itself be unknown. */
export interface Length {
  readonly amount: number | Setting | FieldValue
  readonly unit: LimitUnit
}
interface Computed {
  readonly give:
    | 'least'
    | 'greatest'
    | 'highestKnown'
    | 'plus'
    | 'minus'
    | 'times'
    | 'percentOf'
    | 'listOf'
    | 'above'
  readonly of: readonly Operand[]
}
type Chosen =
  | {
      readonly give: 'pick'
      readonly by: Operand
      readonly among: Readonly<Record<string, Operand>>
    }
  | {
      readonly give: 'bands'
      readonly of: Operand
      readonly bands: readonly (readonly [least: number, gives: Operand])[]
    }
/** Whether the time limit of a step has not passed yet; unknown where none runs. */
interface Kept {
  readonly give: 'kept'
  readonly step: string
}
interface Total {
  readonly give: 'total'
  readonly register: string
  readonly link: string
  readonly of: string
  readonly where: Where
}

/** A value, or a literal. In the builders below a bare name stands for a field where that is all that makes sense. */
export type Operand = Value | string | number | boolean | null
/** A field by its name, or a value. */
type Named = string | Value

export const isValue = (value: unknown): value is Value =>
  typeof value === 'object' && value !== null && 'give' in value
const named = (of: Named): Value => (typeof of === 'string' ? field(of) : of)

/** The day in Shanghai on which the step is taken. */
export const today: Value = { give: 'today' }
export const now: Value = { give: 'now' }
/** The acting post, or the id by which a device or the holder of a token acts. */
export const ownPost: Value = { give: 'ownPost' }
/** The post's title and the person's name, as the history shows them. */
export const ownName: Value = { give: 'ownName' }
export const ownDepartment: Value = { give: 'ownDepartment' }
export const ownParty: Value = { give: 'ownParty' }

/** The next number of the serial field that is so set. */
export const nextSerial: Value = { give: 'nextSerial' }

/** A day so much later, in days, months or years; an instant, in minutes or hours. A month that is too short ends it. */
export const later = (from: Named, { amount, unit }: DeclaredSpan): Value => ({
  give: 'later',
  from: named(from),
  span: { amount, unit },
})
/** Whole days from a day, or from an instant's day in Shanghai, until today. */
export const daysSince = (from: Named): Value => ({ give: 'daysSince', from: named(from) })
/** Whether no more than so many minutes or hours have passed since an instant: of a duty that ends by making the record. */
export const inTimeOf = (from: Named, { amount, unit }: DeclaredSpan): Value => ({
  give: 'inTimeOf',
  from: named(from),
  span: { amount, unit },
})

/** Whether a step is taken within its time limit, as that stands before this step; unknown where none runs. */
export const kept = (step: string): Value => ({ give: 'kept', step })

const computed =
  (give: Computed['give']) =>
  (...of: readonly Operand[]): Value => ({ give, of })
export const least = computed('least')
export const greatest = computed('greatest')
/** The greatest of those that are known; unknown only where none is. */
export const highestKnown = computed('highestKnown')
export const plus = computed('plus')
export const times = computed('times')
export const minus = (from: Operand, less: Operand): Value => ({ give: 'minus', of: [from, less] })
/** So many per cent of an amount, half up to whole fen. */
export const percentOf = (percent: Operand, amount: Named): Value => ({
  give: 'percentOf',
  of: [percent, named(amount)],
})
/** A list of these; unknown where one of them is. */
export const listOf = computed('listOf')
/** The region one level up: of a county its prefecture, of a province the country. */
export const above = (region: Named): Value => ({ give: 'above', of: [named(region)] })

/** What belongs to the code; unknown where it is not among them. */
export const pick = (by: Named, among: Readonly<Record<string, Operand>>): Value => ({
  give: 'pick',
  by: named(by),
  among,
})
/** What belongs to the first bound, in this order, that the number reaches; unknown below the last. */
export const bands = (
  of: Named,
  bounds: readonly (readonly [least: number, gives: Operand])[],
): Value => ({ give: 'bands', of: named(of), bands: bounds })

/** The sum of a field over the records whose field `link` points here, seen or not; nothing adds up to 0. */
export const total = (
  child: { readonly name: string } | { readonly about: { readonly name: string } },
  link: string,
  { of, where = {} }: { readonly of: string; readonly where?: Where },
): Value => ({
  give: 'total',
  register: 'about' in child ? child.about.name : child.name,
  link,
  of,
  where,
})
