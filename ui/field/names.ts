import { createContext } from 'react'

/**
 * What values name, by the value itself: a record's id, a region's code, a file's digest; departments within
 * their region, as `9101/amr`. What the reader may not see has no name.
 */
export type Names = Readonly<Record<string, string>>

/** The names of everything on the page, and the region of the record whose values are drawn. */
export interface Naming {
  readonly region: string
  readonly names: Names
}

/** Given by whoever has asked for the names; without it codes and ids stand as they are. */
export const NamesHere = createContext<Naming | null>(null)

/** The name behind a value; `undefined` where it has none. */
export const nameOf = (naming: Naming | null, value: string): string | undefined =>
  naming
    ? [value, `${naming.region}/${value}`]
        .filter((key) => Object.hasOwn(naming.names, key))
        .map((key) => naming.names[key])[0]
    : undefined
