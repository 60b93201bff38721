import type { RegisterFace } from '../api/catalogue.ts'
import { useCatalogue } from '../app/use-session.ts'

/** A register's declaration; `data` is `null` when there is none of that name. */
export function useRegister(name: string) {
  const { data, error, refetch } = useCatalogue()
  const face: RegisterFace | null | undefined =
    data && (data.registers.find((register) => register.name === name) ?? null)
  return { data: face, error, refetch }
}

/** Kinds by which nobody tells a record: they name other things. */
const pointing = ['link', 'department', 'post', 'file']
/** Characters of a headline that is a whole text. */
const enough = 40

/** What one tells a record by: the beginning of its name-like text, else of its key, words or first field. */
export function headlineOf(face: RegisterFace, fields: Readonly<Record<string, unknown>>): string {
  const key = typeof face.key === 'string' ? [face.key] : (face.key ?? [])
  const all = Object.keys(face.fields)
  const kind = (one: string) => face.fields[one]?.kind ?? ''
  const words = all.filter((one) => ['text', 'longText'].includes(kind(one)))
  const rest = all.filter((one) => !pointing.includes(kind(one)))
  const names = [...face.search.slice(0, 1), ...key, ...words, ...rest]
  const name = names.find((one) => fields[one] !== null && fields[one] !== undefined)
  if (name === undefined) return face.title
  const text = String(fields[name])
  return text.length > enough ? `${text.slice(0, enough)}…` : text
}
