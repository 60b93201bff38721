import type { RegisterFace } from '../api/catalogue.ts'
import { useCatalogue } from '../app/use-session.ts'

/** A register's declaration; `data` is `null` when there is none of that name. */
export function useRegister(name: string) {
  const { data, error, refetch } = useCatalogue()
  const face: RegisterFace | null | undefined =
    data && (data.registers.find((register) => register.name === name) ?? null)
  return { data: face, error, refetch }
}

/** Fields that one tells a record by: its key, its name-like text, else its first. */
export function headlineOf(face: RegisterFace, fields: Readonly<Record<string, unknown>>): string {
  const key = typeof face.key === 'string' ? [face.key] : (face.key ?? [])
  const names = [...face.search.slice(0, 1), ...key, ...Object.keys(face.fields)]
  const name = names.find((one) => fields[one] !== null && fields[one] !== undefined)
  return name === undefined ? face.title : String(fields[name])
}
