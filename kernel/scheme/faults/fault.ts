import type { Catalogue } from '../../catalogue.ts'
import type { SchemeContent } from '../content.ts'
import type { Subject } from '../subject.ts'

/** One thing that is wrong with a scheme, in a sentence for whoever writes it. */
export interface Fault {
  /** The criterion or group, by its code; null of the scheme itself. */
  readonly node: string | null
  readonly field: string
  readonly says: string
  /** Does not keep it from being approved, but from what needs it. */
  readonly warning?: true
}

export type Declared = Pick<Catalogue, 'subjects' | 'memberships' | 'inputs'>

/** What a part of a scheme is checked against. */
export interface Place {
  readonly content: SchemeContent
  readonly declared: Declared
  readonly subject: Subject
  readonly say: (field: string, says: string) => void
}
