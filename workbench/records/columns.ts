import { type FieldFace, shownFields } from '@zhiheng/ui'
import type { RegisterFace } from '../api/catalogue.ts'

/** How many columns a list begins with, if what it is told by does not need more. */
const enough = 6
/** With how many it fits a screen: beyond them it begins without those that a reader can do without. */
const most = 7
const place = (register: string) => `zhiheng.columns.${register}`

/** The columns chosen last on this machine, else those that a record is told by. */
export function keptColumns(face: RegisterFace): string[] {
  const kept: unknown = JSON.parse(globalThis.localStorage?.getItem(place(face.name)) ?? 'null')
  if (Array.isArray(kept)) return kept.filter((name) => name in shownFields(face.fields))
  return defaultColumns(face)
}

export const keepColumns = (register: string, columns: readonly string[]): void =>
  globalThis.localStorage?.setItem(place(register), JSON.stringify(columns))

/** Kinds that do not go in a dense table. */
const long = ['longText', 'lines', 'file']
/** Kinds that mean little to the eye unless the register searches or filters by them. */
const bare = ['code', 'integer', 'post']
/** Kinds that a record is about where none is without. */
const amount = ['decimal', 'money']
/** Kinds whose value is the way to something else. */
const pointing = ['link', 'post', 'file', 'party']

/** What a record is told by comes first: its key, numbers, date, words, amounts and filters; then enough of the rest. */
export function defaultColumns(face: RegisterFace): string[] {
  const shown = shownFields(face.fields)
  const kind = (name: string) => shown[name]?.kind ?? ''
  const short = (name: string) => name in shown && !long.includes(kind(name))
  const key = typeof face.key === 'string' ? [face.key] : (face.key ?? [])
  const numbers = Object.keys(shown).filter((name) => shown[name]?.serial)
  const telling = [...key, ...numbers, ...(face.date ? [face.date] : []), ...face.search].filter(
    short,
  )
  const words = telling.length ? [] : [wordsOf(face)].filter((name) => name !== undefined)
  const amounts = Object.keys(shown).filter(
    (name) => amount.includes(kind(name)) && shown[name]?.required,
  )
  const all = [
    ...new Set([...telling, ...words, ...face.sorts, ...amounts, ...face.filters]),
  ].filter((name) => short(name) || words.includes(name))
  const main = new Set([...key, ...numbers.slice(0, 1), ...face.search])
  const chosen = fitting(
    all,
    all.filter((name) => !main.has(name) && isSpare(shown[name]!)),
  )
  const rest = Object.keys(shown).filter((name) => short(name) && !bare.includes(kind(name)))
  return [...new Set([...chosen, ...rest])].slice(0, Math.max(chosen.length, enough))
}

/** What leads elsewhere and not from every record, and codes and numbers beside the one by which it is known. */
const isSpare = ({ kind, required }: FieldFace): boolean =>
  kind === 'code' || (pointing.includes(kind) && !required)

/** As many as fit a screen, without the last of those that are spare. */
function fitting(names: readonly string[], spare: readonly string[]): readonly string[] {
  const tooMany = Math.max(names.length - most, 0)
  const left = new Set(tooMany ? spare.slice(-tooMany) : [])
  return names.filter((name) => !left.has(name))
}

/** The first words that a record has, however long. */
const wordsOf = ({ fields }: RegisterFace): string | undefined => {
  const shown = Object.entries(shownFields(fields))
  return (shown.find(([, { kind }]) => kind === 'text') ??
    shown.find(([, { kind }]) => kind === 'longText'))?.[0]
}

/** The column that leads to the record: the first whose value does not lead elsewhere. */
export const leadingColumn = (
  { fields }: Pick<RegisterFace, 'fields'>,
  columns: readonly string[],
): string | undefined => columns.find((name) => !pointing.includes(fields[name]?.kind ?? ''))
