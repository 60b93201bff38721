import { createContext, useContext } from 'react'
import type { Bodies } from '../api/load.ts'

/** The region whose departments are meant on the page, those departments, and a way to look printed names up. */
export interface BodiesHere {
  readonly region: string
  readonly known: Bodies['known']
  readonly lookUp: (names: readonly string[]) => void
}

const nobody: BodiesHere = { region: '', known: [], lookUp: () => undefined }
export const BodiesContext = createContext<BodiesHere>(nobody)
export const useBodiesHere = (): BodiesHere => useContext(BodiesContext)
