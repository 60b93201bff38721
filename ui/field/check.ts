import { createContext } from 'react'
import type { FieldFace } from './field.ts'

/** What is wrong with a value, and what may have been meant; `says` is null where it holds. */
export interface Checked {
  readonly says: string | null
  readonly suggestions: readonly string[]
}

/** Looks at one value while it is typed; given by the application around a form. */
export const CheckValue = createContext<
  ((field: FieldFace, value: string) => Promise<Checked>) | null
>(null)
