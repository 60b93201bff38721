import {
  type Actor,
  type Field,
  type Fields,
  type Kernel,
  list,
  newId,
  take,
} from '@zhiheng/kernel'
import { type Mapping, regionColumn, regionTitle } from './mapping.ts'

/** Where a list comes from: what its columns mean, and what all of its rows have in common without saying so. */
export interface ImportSource {
  readonly name: string
  /** Field of each heading; null where the column is left out. */
  readonly mapping: Mapping
  /** Values by field, as they would be typed. */
  readonly given: Readonly<Record<string, string>>
  /** Sums are written in yuan instead of fen. */
  readonly yuan: boolean
}

const arrow = '→'
const leftOut = '不导入'

const titled = (fields: Fields, name: string): string =>
  name === regionColumn ? regionTitle : (fields[name]?.title ?? name)

/** One line for each column, as people read and correct it. */
const columnLines = (mapping: Mapping, fields: Fields): string[] =>
  Object.entries(mapping).map(
    ([header, field]) => `${header} ${arrow} ${field === null ? leftOut : titled(fields, field)}`,
  )

const givenLines = (given: ImportSource['given'], fields: Fields): string[] =>
  Object.entries(given).map(
    ([name, value]) => `${titled(fields, name)} ${arrow} ${worded(fields[name], value)}`,
  )

/** A choice by its words, which an import takes as well. */
export const worded = (field: Field | undefined, value: string): string =>
  field?.choices?.[value] ?? value

/** What stands in a record for the words of a choice. */
const keyOf = (field: Field | undefined, said: string): string =>
  Object.entries(field?.choices ?? {}).find(([, title]) => title === said)?.[0] ?? said

/** Both sides of each line, without what is no line of this kind. */
const pairsOf = (lines: readonly string[]): (readonly [string, string])[] =>
  lines.flatMap((line) => {
    const at = line.lastIndexOf(arrow)
    return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const]
  })

/** What lines say; a field is named by its title or its name, and one that is neither is left out. */
function mappingIn(lines: readonly string[], fields: Fields): Mapping {
  const names = Object.keys(fields)
  const fieldOf = (said: string): string | null =>
    said === regionTitle
      ? regionColumn
      : (names.find((name) => fields[name]?.title === said || name === said) ?? null)
  return Object.fromEntries(pairsOf(lines).map(([header, said]) => [header, fieldOf(said)]))
}

function sourceIn(values: Readonly<Record<string, unknown>>, fields: Fields): ImportSource {
  const lines = (name: string) => (values[name] ?? []) as readonly string[]
  const given = Object.entries(mappingIn(lines('given').map(turned), fields))
  return {
    name: String(values.name),
    mapping: mappingIn(lines('columns'), fields),
    given: Object.fromEntries(
      given.flatMap(([value, name]) => (name ? [[name, keyOf(fields[name], value)]] : [])),
    ),
    yuan: values.yuan === true,
  }
}

/** `渠道 → 12345热线` as `12345热线 → 渠道`: the side that names a field stands last. */
const turned = (line: string): string => {
  const [pair] = pairsOf([line])
  return pair ? `${pair[1]} ${arrow} ${pair[0]}` : ''
}

const register = 'import-source'
const most = 200

interface About {
  readonly actor: Actor
  readonly region: string
  readonly register: { readonly name: string; readonly fields: Fields }
}

/** What a region has remembered of lists for a register. */
export async function rememberedSources(kernel: Kernel, about: About): Promise<ImportSource[]> {
  const where = { register: about.register.name, state: 'kept' }
  const { records } = await list(kernel, register, { actor: about.actor, where, limit: most })
  return records
    .filter(({ region }) => region === about.region)
    .map(({ fields }) => sourceIn(fields, about.register.fields))
}

/** Remembers what the columns of a list mean, for the next one from there. @throws {Refusal} */
export async function rememberSource(
  kernel: Kernel,
  { actor, region, register: { name, fields } }: About,
  { source, now }: { readonly source: ImportSource; readonly now: Date },
): Promise<void> {
  const given = givenLines(source.given, fields)
  const answers = {
    name: source.name,
    register: name,
    columns: columnLines(source.mapping, fields),
    given: given.length > 0 ? given : null,
    yuan: source.yuan,
  }
  await take(kernel, [register, 'keep'], {
    on: [{ at: { region }, answers }],
    ...{ actor, at: now, request: newId() },
  })
}

/** The source whose columns the headings are: at least two, and half of those that it knows. */
export function recognised(
  sources: readonly ImportSource[],
  headers: readonly string[],
): ImportSource | undefined {
  const scored = sources.map((source) => {
    const known = Object.keys(source.mapping)
    const there = known.filter((header) => headers.includes(header)).length
    return { source, there, fits: there >= 2 && there * 2 >= known.length }
  })
  return scored
    .filter(({ fits }) => fits)
    .reduce<(typeof scored)[number] | undefined>(
      (best, one) => (best && best.there >= one.there ? best : one),
      undefined,
    )?.source
}
