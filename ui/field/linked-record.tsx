import { type ComponentType, createContext } from 'react'

/** Draws the way to a record that another one names by id; without it the id stands as it is. */
export const LinkedRecord = createContext<ComponentType<{ register: string; id: string }> | null>(
  null,
)

/** Draws a department by its name; without it the code stands as it is. */
export const NamedDepartment = createContext<ComponentType<{ code: string }> | null>(null)
