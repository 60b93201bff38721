import type { Fields } from '@zhiheng/kernel'
import { type Mapping, mapHeaders } from './mapping.ts'
import { platformOf } from './platforms.ts'
import { type ImportSource, recognised, worded } from './remembered.ts'

interface Register {
  readonly name: string
  readonly fields: Fields
}

/** How a file would be read: as the region remembers its source, as the list of a platform, or by its headings alone. */
export interface Proposal extends Omit<ImportSource, 'name'> {
  /** Null for a file that comes from nowhere in particular. */
  readonly source: string | null
}

/** Proposes what the columns of a file mean; a person may change it before anything is taken in. */
export function proposalFor(
  register: Register,
  headers: readonly string[],
  remembered: readonly ImportSource[],
): Proposal {
  const source = recognised(remembered, headers)
  const guessed = mapHeaders(headers, register.fields)
  if (source) {
    const mapping = rememberedFirst(source.mapping, guessed)
    return { ...unfed(source, mapping), source: source.name, mapping }
  }
  const platform = platformOf(register.name, headers)
  if (!platform) return { source: null, mapping: guessed, given: {}, yuan: false }
  return { ...unfed(platform, guessed), source: platform.title, mapping: guessed }
}

/** Headings that are not remembered feed what no remembered one feeds. */
function rememberedFirst(remembered: Mapping, guessed: Mapping): Mapping {
  const taken = new Set(Object.keys(guessed).map((header) => remembered[header]))
  return Object.fromEntries(
    Object.entries(guessed).map(([header, field]) => [
      header,
      header in remembered ? remembered[header]! : taken.has(field) ? null : field,
    ]),
  )
}

/** Values of fields that no column feeds. */
function unfed({ given, yuan }: Pick<ImportSource, 'given' | 'yuan'>, mapping: Mapping) {
  const fed = new Set(Object.values(mapping))
  return {
    given: Object.fromEntries(Object.entries(given).filter(([name]) => !fed.has(name))),
    yuan,
  }
}

/** Fields whose columns hold yuan. */
export const sumsIn = (fields: Fields, yuan: boolean): readonly string[] =>
  yuan ? Object.keys(fields).filter((name) => fields[name]?.kind === 'money') : []

/** What a person is told of a list before it is taken in: what it was taken for, and what every row says. */
export function sourceNotes({ source, given }: Proposal, fields: Fields): string[] {
  if (source === null) return []
  const said = Object.entries(given).map(
    ([name, value]) => `“${fields[name]?.title}”一律记为“${worded(fields[name], value)}”`,
  )
  return [`识别为${source}${said.length ? `，${said.join('，')}` : ''}`]
}
