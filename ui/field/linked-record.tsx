import { type ComponentType, createContext } from 'react'

/** A record that another one names: where it is, and what one tells it by. */
export interface Linked {
  readonly register: string
  readonly region: string
  readonly id: string
  readonly title: string
}

/** Draws the way to a record that another one names; without it its title stands alone. */
export const LinkedRecord = createContext<ComponentType<Linked> | null>(null)
