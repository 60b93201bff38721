import type { Catalogue, Entry, Field } from '@zhiheng/kernel'

/** A field that everyone may read of a released record. */
export type OpenField = readonly [name: string, field: Field]

/**
 * Registers whose records everyone may read once a second post has released them, in the order of the modules. Those
 * that are kept apart by date have pages of their own: of hundreds of thousands, few are released.
 */
export const releasedEntries = (catalogue: Catalogue): readonly Entry[] =>
  [...catalogue.entries.values()].filter(
    ({ register }) =>
      register.public?.length && register.search && 'released' in register.fields && !register.date,
  )

/** The fields that a released record shows in words, as the register names them: a file has a page of its own, or none. */
export function openFields({ register }: Entry): readonly OpenField[] {
  const fields = register.fields as Readonly<Record<string, Field>>
  const open = (register.public as readonly string[]).map((name) => [name, fields[name]!] as const)
  return open.filter(([, { kind, names }]) => (names ?? kind) !== 'file')
}
