import type { Field, FieldKind } from '../fields/declare.ts'
import { isValue, type Operand, type Value } from './declare.ts'

/** What can be done with a value: which of its operations it allows, and how it is written in SQL. */
export type ValueKind = 'number' | 'text' | 'day' | 'instant' | 'yesNo' | 'lines'

const kinds: Partial<Record<FieldKind, ValueKind>> = {
  integer: 'number',
  money: 'number',
  decimal: 'number',
  date: 'day',
  instant: 'instant',
  yesNo: 'yesNo',
  lines: 'lines',
}
export const kindOfField = ({ kind }: Field): ValueKind => kinds[kind] ?? 'text'

/** The field that a name stands for: of the record, or of what the step asks. */
export type FieldOf = (name: string) => Field | undefined

/** The kind of a value; null where nothing tells, as of what is always unknown. */
export function kindOf(value: Operand, fieldOf: FieldOf): ValueKind | null {
  if (!isValue(value)) return kindOfLiteral(value)
  if (value.give === 'field') {
    const field = fieldOf(value.field)
    return field ? kindOfField(field) : null
  }
  if (value.give === 'pick') return firstKind(Object.values(value.among), fieldOf)
  if (value.give === 'bands')
    return firstKind(
      value.bands.map(([, gives]) => gives),
      fieldOf,
    )
  if (value.give === 'later') return kindOf(value.from, fieldOf)
  if (['least', 'greatest', 'highestKnown'].includes(value.give))
    return firstKind((value as { readonly of: readonly Operand[] }).of, fieldOf)
  return always[value.give as keyof typeof always]
}

const always: Record<
  Exclude<
    Value['give'],
    'field' | 'pick' | 'bands' | 'later' | 'least' | 'greatest' | 'highestKnown'
  >,
  ValueKind
> = {
  today: 'day',
  now: 'instant',
  ownPost: 'text',
  ownName: 'text',
  ownDepartment: 'text',
  ownParty: 'text',
  nextSerial: 'text',
  daysSince: 'number',
  inTimeOf: 'yesNo',
  plus: 'number',
  minus: 'number',
  times: 'number',
  percentOf: 'number',
  listOf: 'lines',
  above: 'text',
  total: 'number',
  kept: 'yesNo',
  setting: 'number',
}

function kindOfLiteral(value: Exclude<Operand, Value>): ValueKind | null {
  if (typeof value === 'number') return 'number'
  if (typeof value === 'boolean') return 'yesNo'
  return value === null ? null : 'text'
}

function firstKind(values: readonly Operand[], fieldOf: FieldOf): ValueKind | null {
  for (const value of values) {
    const kind = kindOf(value, fieldOf)
    if (kind) return kind
  }
  return null
}
