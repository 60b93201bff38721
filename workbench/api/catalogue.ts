import type { FieldFaces, Language } from '@zhiheng/ui'
import { read } from './request.ts'
import type { Region } from './session.ts'

/** A step as declared; `mine`: the acting post may take it somewhere. */
export interface StepFace {
  readonly title: string
  readonly from: readonly string[]
  readonly to: string
  /** The state that follows when its time limit has passed. */
  readonly otherwise: string | null
  readonly fills: readonly string[]
  readonly ask: FieldFaces
  /** Fields that the record must have after the step, each with what is told where it has none, or ''. */
  readonly must: Readonly<Record<string, string>>
  readonly takesFile: boolean
  /** By a link field, the states of what it names in which alone the step is taken; left out means any. */
  readonly while?: Readonly<Record<string, readonly string[]>>
  readonly mine: boolean
}
export interface RegisterFace {
  readonly name: string
  readonly title: string
  readonly module: string
  readonly fields: FieldFaces
  readonly key: readonly string[] | string | null
  readonly date: string | null
  readonly sorts: readonly string[]
  readonly filters: readonly string[]
  readonly search: readonly string[]
  readonly states: Readonly<Record<string, string>>
  readonly steps: Readonly<Record<string, StepFace>>
  /** The step that a record in a state waits for; none where nothing is asked. */
  readonly asks?: Readonly<Record<string, string>>
  /** Where its records are dated facts: by which field, and of a day or of a year. */
  readonly inForce?: { readonly each: 'day' | 'year'; readonly by: string } | null
  /** Whether the acting post may read any of it; left out means yes. */
  readonly readable?: boolean
}
export interface IndicatorFace {
  readonly name: string
  readonly title: string
  readonly unit: string
  readonly kind: string
  readonly better: 'higher' | 'lower'
  readonly by: readonly string[]
  /** Fields that name whom or what it may be told of, one by one. */
  readonly subjects: readonly string[]
  readonly definition: string
  readonly source: string
  /** The register that it counts; `null` when a department states it. */
  readonly over: string | null
  /** The date of its records that decides the month; `null` with `over`. */
  readonly month: string | null
}
export interface Catalogue {
  /** Titles by role. */
  readonly roles: Readonly<Record<string, string>>
  readonly registers: readonly RegisterFace[]
  readonly indicators: readonly IndicatorFace[]
}

/** The declarations in the words of a language. */
export const readCatalogue = (language: Language) => read<Catalogue>('/catalogue', { language })
export const readRegions = (under: string) =>
  read<(Region & { level: number })[]>('/regions', { under })
/** Regions of the whole country by a part of their name, nearest to `near` first; `within` names the places above. */
export const findRegions = (near: string, words: string) =>
  read<(Region & { within: string })[]>('/regions/find', { near, words })
