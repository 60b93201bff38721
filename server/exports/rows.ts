import type { AnyRegister, Entry, Field, FieldKind, Fields, RecordRead } from '@zhiheng/kernel'
import { regionTitle } from '../imports/mapping.ts'
import type { Table, TableColumn, Value } from './table.ts'

/** The header of the last column; an import passes over it. */
export const stateTitle = '状态'

/** Fields of a register by name, in the order of its declaration; `all` with those that only the program needs. */
export const fieldsOf = (register: AnyRegister, all = false): Fields => {
  const fields = Object.entries(register.fields as Fields)
  return Object.fromEntries(fields.filter(([, { internal }]) => all || !internal))
}

/** A register's records under the headers that its import reads: place, fields by title, state. */
export function registerTable(
  entry: Entry,
  records: AsyncIterable<RecordRead>,
  all = false,
): Table {
  const { register } = entry
  const fields = fieldsOf(register, all)
  return {
    title: register.title,
    columns: [...columnsOf(fields), { title: stateTitle, kind: 'text', width: 12 }],
    rows: rowsOf(entry, fields, records),
  }
}

/** Columns of an import: place, then the fields. */
export function columnsOf(fields: Fields): TableColumn[] {
  const place: TableColumn = { title: regionTitle, kind: 'text', width: 12 }
  return [place, ...Object.values(fields).map(columnOf)]
}

function columnOf({ title, kind, required }: Field): TableColumn {
  const least = [...title].length * 2 + 4
  return {
    title,
    kind: kinds[kind] ?? 'text',
    width: Math.max(least, widths[kind] ?? 14),
    required,
  }
}

const kinds: Partial<Record<FieldKind, TableColumn['kind']>> = {
  integer: 'number',
  decimal: 'number',
  money: 'number',
  date: 'date',
}
const widths: Partial<Record<FieldKind, number>> = {
  text: 24,
  longText: 40,
  lines: 28,
  code: 18,
  party: 22,
  instant: 28,
  link: 38,
  post: 38,
  file: 40,
}

async function* rowsOf(entry: Entry, declared: Fields, records: AsyncIterable<RecordRead>) {
  const fields = Object.entries(declared)
  const { states } = entry.procedure
  for await (const record of records) {
    const values = fields.map(([name, field]) => exportedValue(field, record.fields[name]))
    yield [record.region, ...values, states[record.state] ?? record.state]
  }
}

/** A value as people read it and as the import reads it back: titles of choices, 是 and 否, lists by 、. */
export function exportedValue(field: Field, value: unknown): Value {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return value
  if (field.kind === 'yesNo') return value ? '是' : '否'
  if (field.kind === 'choice') return field.choices?.[String(value)] ?? String(value)
  return Array.isArray(value) ? listText(value.map(String)) : String(value)
}

/** Lines that hold a separator themselves stand one below the other, the last one ended too. */
function listText(lines: readonly string[]): string {
  return lines.some((line) => /[、，,;；\n]/.test(line))
    ? `${lines.join('\n')}\n`
    : lines.join('、')
}
