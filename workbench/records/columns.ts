import type { RegisterFace } from '../api/catalogue.ts'

/** How many columns a list begins with. */
const atFirst = 8
const place = (register: string) => `zhiheng.columns.${register}`

/** The columns chosen last on this machine, else the first fields that are short enough to scan. */
export function keptColumns(face: RegisterFace): string[] {
  const kept: unknown = JSON.parse(globalThis.localStorage?.getItem(place(face.name)) ?? 'null')
  if (Array.isArray(kept)) return kept.filter((name) => name in face.fields)
  return defaultColumns(face)
}

export const keepColumns = (register: string, columns: readonly string[]): void =>
  globalThis.localStorage?.setItem(place(register), JSON.stringify(columns))

/** Long texts and files do not go in a dense table. */
export function defaultColumns(face: RegisterFace): string[] {
  const short = Object.entries(face.fields).filter(
    ([, field]) => !['longText', 'lines', 'file', 'link'].includes(field.kind),
  )
  return short.slice(0, atFirst).map(([name]) => name)
}
