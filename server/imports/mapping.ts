import type { Field, Fields } from '@zhiheng/kernel'

/** Which field each column feeds, by its header; null is left out. */
export type Mapping = Readonly<Record<string, string | null>>

/** Stands for the region in which a row's record lies; every export has it as its first column. */
export const regionColumn = 'region'
export const regionTitle = '区划代码'
const regionNames = [regionTitle, '行政区划代码', '地区代码', 'region']

/** Headers as they are compared: width, case, blanks, stars and remarks in brackets do not count. */
const fold = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[\s*:]/g, '')

/** Proposes a field for every header: by title, other names or field name; each field at most once. */
export function mapHeaders(headers: readonly string[], fields: Fields): Mapping {
  const named = namesOf(fields)
  const taken = new Set<string>()
  const pairs = headers.map((header) => {
    const field = named.get(fold(header)) ?? null
    if (field === null || taken.has(field)) return [header, null] as const
    taken.add(field)
    return [header, field] as const
  })
  return Object.fromEntries(pairs)
}

/** How many of the cells are headers of these fields. */
export function matches(cells: readonly string[], fields: Fields): number {
  return Object.values(mapHeaders(cells, fields)).filter((field) => field !== null).length
}

function namesOf(fields: Fields): Map<string, string> {
  const names = new Map(regionNames.map((name) => [fold(name), regionColumn]))
  const add = (of: (name: string, field: Field) => readonly string[]) => {
    for (const [name, field] of Object.entries(fields))
      for (const each of of(name, field)) names.set(fold(each), name)
  }
  // A title wins over another field's second name.
  add((name) => [name])
  add((_, field) => field.also ?? [])
  add((_, field) => [field.title])
  return names
}
