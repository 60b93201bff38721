import { type AnyStep, type Entry, type Field, readValue } from '@zhiheng/kernel'
import { suggestUscc } from '@zhiheng/kernel/fields/party.ts'
import { fieldsOf } from '../imports/fields.ts'

/** What is wrong with one value, and what may have been meant. */
export interface Checked {
  readonly says: string
  readonly suggestions: readonly string[]
}

/** Undefined where the value holds. Only the value itself is looked at, never other records. */
export function checkValue(field: Field, raw: unknown): Checked | undefined {
  const reading = readValue(field, raw)
  if ('value' in reading) return undefined
  return { says: reading.problem, suggestions: field.kind === 'party' ? suggestUscc(raw) : [] }
}

/** What is wrong with one cell: rows count from 1. */
export interface Cell extends Checked {
  readonly row: number
  readonly field: string
}

/** Everything that is wrong with the values that rows give to a step, before it is taken. */
export function checkRows(
  { register }: Entry,
  step: AnyStep,
  rows: readonly Readonly<Record<string, unknown>>[],
): Cell[] {
  const fields = Object.entries(fieldsOf(register, step))
  return rows.flatMap((answers, n) =>
    fields.flatMap(([name, field]) => {
      const checked = checkValue(field, answers[name])
      return checked ? [{ row: n + 1, field: name, ...checked }] : []
    }),
  )
}
