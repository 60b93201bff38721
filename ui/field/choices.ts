import { createContext } from 'react'
import type { FieldFace } from './field.ts'

/** Something to choose; `where` tells it from others of the same name. */
export interface Choice {
  readonly value: string
  readonly label: string
  readonly where?: string
}
/** Finds what a field that names something else may hold: departments, regions, posts, records. */
export type FindChoices = (field: FieldFace, words: string) => Promise<readonly Choice[]>

/** Given by the application around a form; without it such fields are typed as text. */
export const Choices = createContext<FindChoices | null>(null)
