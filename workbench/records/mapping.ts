import type { FieldFace, FieldFaces } from '@zhiheng/ui'

type Mapping = Readonly<Record<string, string | null>>

/** Header → field as the server guessed it; of two headers for one field only the first keeps it. */
export function mappingOf(
  columns: readonly { readonly header: string; readonly field: string | null }[],
): Mapping {
  const taken = new Set<string>()
  return Object.fromEntries(
    columns.map(({ header, field }) => {
      if (field === null || taken.has(field)) return [header, null]
      taken.add(field)
      return [header, field]
    }),
  )
}

/** Points a header at a field, and away from it whichever header had it. */
export const remap = (mapping: Mapping, header: string, field: string | null): Mapping =>
  Object.fromEntries(
    Object.entries(mapping).map(([one, had]) => [
      one,
      one === header ? field : had === field ? null : had,
    ]),
  )

/** Headings of columns that are left out. */
export const unmapped = (mapping: Mapping): string[] =>
  Object.keys(mapping).filter((header) => mapping[header] === null)

/** Required choices that no column fills: all rows may have the same one. */
export function unfedChoices(fields: FieldFaces, mapping: Mapping): [string, FieldFace][] {
  const filled = new Set(Object.values(mapping))
  return Object.entries(fields).filter(
    ([name, { kind, required }]) => required && kind === 'choice' && !filled.has(name),
  )
}

/** Titles of required fields that no column fills and nobody has stated for all rows. */
export function missingFields(
  fields: FieldFaces,
  mapping: Mapping,
  given: Readonly<Record<string, string>> = {},
): string[] {
  const filled = new Set([...Object.values(mapping), ...Object.keys(given)])
  return Object.entries(fields)
    .filter(([name, field]) => field.required && !filled.has(name))
    .map(([, field]) => field.title)
}
