import { byBytes, sha256 } from './hash.ts'

/** One line of the published lists: a firm that may be drawn, or an inspector who may be sent. */
export interface Entry {
  readonly kind: 'firm' | 'inspector'
  /** Credit code of the firm, or id of the inspector's post. */
  readonly code: string
  /** The class by which shares are drawn; null where all are drawn alike. */
  readonly stratum: string | null
  /** Chances of a firm: with twice as many it comes first twice as often. */
  readonly tickets: number
  /** Codes on the other list with which this one must not meet. */
  readonly conflicts: readonly string[]
  /** Why it takes no part, where it does not. */
  readonly excluded: string | null
}

/** Those that take part. */
export const takingPart = <E extends Entry>(entries: readonly E[], kind: Entry['kind']): E[] =>
  entries.filter((entry) => entry.kind === kind && entry.excluded === null)

const lineOf = ({ kind, code, stratum, tickets, conflicts }: Entry): string =>
  [kind, code, stratum ?? '', tickets, conflicts.toSorted(byBytes).join(',')].join('|')

/** What is published of the lists before the draw: the SHA-256 of their lines in the order of their bytes. */
export const listHashOf = (entries: readonly Entry[]): string =>
  sha256(
    entries
      .filter(({ excluded }) => excluded === null)
      .map(lineOf)
      .toSorted(byBytes)
      .join('\n'),
  )
