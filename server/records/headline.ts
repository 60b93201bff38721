import { formatDate } from '@zhiheng/codes'
import type { AnyRegister, Field } from '@zhiheng/kernel'

type Values = Readonly<Record<string, unknown>>
/** What values name, by the value itself; what has no name here is left out of a headline. */
type Named = Readonly<Record<string, string>>

/** Kinds by which nobody tells a record: they name other things. */
const pointing = ['link', 'department', 'post', 'file', 'party', 'region']
/** Kinds that hold what somebody typed, which is no name of anything. */
const typed = ['text', 'longText']
/** Characters of a headline that is a whole text. */
const enough = 40

/** What one tells a record by: what its register says, else its searched text, its key, its number or its words. */
export function headlineOf(register: AnyRegister, values: Values, named: Named = {}): string {
  const fields = register.fields as Record<string, Field>
  const said = (name: string) => wordsOf(fields[name], values[name], named)
  const declared = (register.headline ?? []).flatMap((name) => said(String(name)) ?? [])
  const words = declared.length ? declared.join(' ') : firstOf(register, said)
  if (words === undefined) return register.title
  return words.length > enough ? `${words.slice(0, enough)}…` : words
}

function firstOf(register: AnyRegister, said: (name: string) => string | undefined) {
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
  return names.map(said).find((one) => one !== undefined)
}

function wordsOf(field: Field | undefined, value: unknown, named: Named): string | undefined {
  if (!field || value === null || value === undefined) return undefined
  const text = String(value)
  if (field.kind === 'date') return formatDate(text)
  const name = own(named, text)
  if (field.kind === 'link' || field.kind === 'post') return name
  return own(field.choices, text) ?? (typed.includes(field.kind) ? text : (name ?? text))
}

/** What was typed may read like anything that every object has. */
const own = (of: Named | undefined, text: string): string | undefined =>
  of && Object.hasOwn(of, text) ? of[text] : undefined
