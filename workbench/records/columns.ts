import type { RegisterFace } from '../api/catalogue.ts'

/** How many columns a list begins with, if what it is told by does not need more. */
const enough = 6
const place = (register: string) => `zhiheng.columns.${register}`

/** The columns chosen last on this machine, else those that a record is told by. */
export function keptColumns(face: RegisterFace): string[] {
  const kept: unknown = JSON.parse(globalThis.localStorage?.getItem(place(face.name)) ?? 'null')
  if (Array.isArray(kept)) return kept.filter((name) => name in face.fields)
  return defaultColumns(face)
}

export const keepColumns = (register: string, columns: readonly string[]): void =>
  globalThis.localStorage?.setItem(place(register), JSON.stringify(columns))

/** Kinds that do not go in a dense table. */
const long = ['longText', 'lines', 'file', 'link']
/** Kinds that mean little to the eye unless the register searches or filters by them. */
const bare = ['code', 'integer', 'post']

/** What a record is told by comes first: its key, date, words and filters; then enough of the rest. */
export function defaultColumns(face: RegisterFace): string[] {
  const short = (name: string) => face.fields[name] && !long.includes(face.fields[name].kind)
  const key = typeof face.key === 'string' ? [face.key] : (face.key ?? [])
  const telling = [...key, ...(face.date ? [face.date] : []), ...face.search, ...face.filters]
  const chosen = [...new Set(telling)].filter(short)
  const rest = Object.keys(face.fields).filter(
    (name) => short(name) && !bare.includes(face.fields[name]?.kind ?? ''),
  )
  return [...new Set([...chosen, ...rest])].slice(0, Math.max(chosen.length, enough))
}
