import type { AnyRegister, Field } from '@zhiheng/kernel'

/** Kinds by which nobody tells a record: they name other things. */
const pointing = ['link', 'department', 'post', 'file']
/** Characters of a headline that is a whole text. */
const enough = 40

/** What one tells a record by: the beginning of its searched text, else of its key, its number, its words or its first field. */
export function headlineOf(
  register: AnyRegister,
  values: Readonly<Record<string, unknown>>,
): string {
  const fields = Object.entries(register.fields as Record<string, Field>)
  const telling = fields.filter(([, { internal }]) => !internal)
  const words = telling.filter(([, { kind }]) => kind === 'text' || kind === 'longText')
  const rest = telling.filter(([, { kind }]) => !pointing.includes(kind))
  const names = [
    ...(register.search ?? []).slice(0, 1),
    ...(register.key ?? []),
    ...telling.flatMap(([name, { serial }]) => (serial ? [name] : [])),
    ...[...words, ...rest].map(([name]) => name),
  ].map(String)
  const name = names.find((one) => values[one] !== null && values[one] !== undefined)
  if (name === undefined) return register.title
  const text = shown(register.fields[name], values[name])
  return text.length > enough ? `${text.slice(0, enough)}…` : text
}

const shown = (field: Field | undefined, value: unknown): string =>
  field?.choices?.[String(value)] ?? String(value)
