import { read } from './request.ts'
import type { Region } from './session.ts'

/** A document that another one is made under, or that is made under it; without an address it is not held here. */
export interface Cited {
  readonly docNo: string
  readonly title: string | null
  readonly address: string | null
  readonly region: Region | null
}
export interface Basis {
  readonly above: readonly Cited[]
  readonly below: readonly Cited[]
}
export type Cover = 'covered' | 'weaker' | 'missing' | 'unknown'
export interface CoverItem {
  readonly kind: 'goal' | 'task'
  readonly id: string
  readonly title: string
  readonly cover: Cover
  /** A sentence with the numbers that decided. */
  readonly why: string
  readonly counterpart: string | null
}
/** A plan as it was filed with the office of this document. */
export interface Filing {
  readonly address: string
  readonly title: string
  readonly version: number
  readonly state: string
  readonly stateTitle: string
  /** Since when it is in this state. */
  readonly at: string
}
/** Where a body of the document's own region stands with its plan; without a plan it has begun none. */
export interface UnitPlan {
  readonly department: string | null
  readonly name: string
  readonly submitted: boolean
  readonly plan: Filing | null
}
export interface RegionCoverage {
  readonly region: Region
  readonly plans: readonly Omit<Cited, 'region'>[]
  readonly items: readonly CoverItem[]
  readonly counts: Readonly<Record<Cover, number>>
  /** The latest filing; null where there is none. */
  readonly filing: Filing | null
}
export interface Coverage {
  readonly document: { readonly address: string; readonly title: string }
  readonly goals: number
  readonly tasks: number
  readonly regions: readonly RegionCoverage[]
  /** Regions directly below that have made no plan under the document. */
  readonly silent: readonly Region[]
  readonly units: readonly UnitPlan[]
  readonly sums: readonly Pick<CoverItem, 'id' | 'title' | 'cover' | 'why'>[]
}

const of = (address: string) => `/documents/${encodeURIComponent(address)}`
export const readBasis = (address: string) => read<Basis>(`${of(address)}/basis`)
export const readCoverage = (address: string) => read<Coverage>(`${of(address)}/coverage`)
