import type { FieldValue } from '../condition/declare.ts'
import type { Field } from '../fields/declare.ts'
import type { LimitUnit } from './declare.ts'

/** No term that a record states is longer: a slip of the pen must not lead out of the calendar. */
const longest: Readonly<Record<LimitUnit, number>> = {
  minutes: 100_000,
  hours: 10_000,
  workdays: 5_000,
  days: 10_000,
  months: 1_200,
  years: 100,
}

/** What is wrong with an amount of time that a field states: it is a whole number between bounds. */
export function statedFaults(
  { amount, unit }: { readonly amount: FieldValue; readonly unit: LimitUnit },
  field: Field | undefined,
): string[] {
  const name = amount.field
  if (field?.kind !== 'integer') return [`counts ${unit} of ${name}, which is no whole number`]
  const { least = -1, most = Infinity } = field
  return least < 0 || most > longest[unit]
    ? [`counts ${unit} of ${name}, which should be between 0 and ${longest[unit]}`]
    : []
}
