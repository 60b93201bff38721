import { groupsOf } from '../text/gates.ts'

/** The words of a clause that say what is reached. */
export interface Predicate {
  /** Where it begins; what stands in front is of what it is said. */
  readonly at: number
  /** False for states that clauses of work end in as well. */
  readonly sure: boolean
  /** True when it says something only of a subject: 更加健全. */
  readonly needsSubject: boolean
}

/** A way of saying what is reached, and signs without which it is not said so; absent where there are too many. */
export interface Way {
  readonly pattern: RegExp
  readonly kind: Omit<Predicate, 'at'>
  /** One of these the clause holds. */
  readonly holds?: string
  /** One of these stands last. */
  readonly ends?: string
  /** One of these stands in front of the last two signs. */
  readonly third?: string
}

type Signs = 'holds' | 'ends' | 'third'

/** Bits of the ways that a text may say, by one kind of their signs; those that name none may always be said. */
function maySay(ways: readonly Way[], signs: Signs) {
  const free = ways.reduce((bits, way, n) => (way[signs] === undefined ? bits | (1 << n) : bits), 0)
  const named = groupsOf(ways.map((way) => way[signs] ?? ''))
  return (text: string, from: number, to: number) => free | named(text, from, to)
}

/** Finds the first of some ways that a clause says and that fits; no more than 31 of them. */
export function firstSaid(ways: readonly Way[]) {
  const holding = maySay(ways, 'holds')
  const ending = maySay(ways, 'ends')
  const third = maySay(ways, 'third')
  return (clause: string, fits: (one: Predicate) => boolean): Predicate | undefined => {
    const { length } = clause
    const closed = ending(clause, length - 1, length) & third(clause, length - 3, length - 2)
    const may = closed === 0 ? 0 : closed & holding(clause, 0, length)
    for (let n = 0; n < ways.length; n++) {
      if ((may & (1 << n)) === 0) continue
      const { pattern, kind } = ways[n]!
      const at = clause.search(pattern)
      if (at < 0) continue
      const said = { at, sure: kind.sure, needsSubject: kind.needsSubject }
      if (fits(said)) return said
    }
    return undefined
  }
}
