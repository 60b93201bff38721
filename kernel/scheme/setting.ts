import type { SchemeContent } from './content.ts'
import type { Facts } from './facts.ts'
import type { Input } from './input.ts'
import type { Judged } from './judge.ts'

/** By what a test is judged. */
export interface Setting {
  readonly facts: Facts
  readonly terms: SchemeContent['terms']
  /** For the words of the explanation. */
  readonly inputs: ReadonlyMap<string, Input>
  /** What people said under the node in whose test this is asked. */
  readonly answered: (kind: 'declared' | 'judged') => Judged
  readonly verdictOf: (node: string) => Judged
}
