import type { Names } from '@zhiheng/ui'
import { read } from './request.ts'

/** A record that the words were found in. */
export interface Hit {
  readonly address: string
  readonly region: string
  readonly title: string
  readonly state: string
  /** The words with what stands around them, where the title does not hold them. */
  readonly excerpt: string | null
  /** Address of the document whose sentence it is. */
  readonly document: string | null
  /** What names it within its register, where one field does. */
  readonly key: string | null
}
export interface HitGroup {
  readonly register: string
  readonly hits: readonly Hit[]
  /** Whether the register has more of them. */
  readonly more: boolean
}
export interface SearchAnswer {
  readonly groups: readonly HitGroup[]
  /** Names of the regions, by code. */
  readonly names: Names
}

/** Looks for two or more characters in everything that the acting post may read. */
export const search = (q: string) => read<SearchAnswer>('/search', { q })
