import type { AnyRegister, Entry, Field, RecordRead } from '@zhiheng/kernel'
import { regionTitle } from '../imports/mapping.ts'

type Columns = readonly (readonly [name: string, field: Field])[]

/** Headers of an export, which are those that its import reads: place, fields by title, state. */
export function headersOf({ register }: Entry): string[] {
  return [regionTitle, ...columnsOf(register).map(([, field]) => field.title), '状态']
}

/** One record as people read it: titles of choices, 是 and 否, lists by 、. */
export function cellsOf({ register, procedure }: Entry, record: RecordRead): string[] {
  const fields = columnsOf(register).map(([name, field]) => shown(field, record.fields[name]))
  return [record.region, ...fields, procedure.states[record.state] ?? record.state]
}

const columnsOf = (register: AnyRegister): Columns => Object.entries(register.fields)

function shown(field: Field, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (field.kind === 'yesNo') return value ? '是' : '否'
  if (field.kind === 'choice') return field.choices?.[String(value)] ?? String(value)
  return Array.isArray(value) ? value.join('、') : String(value)
}
