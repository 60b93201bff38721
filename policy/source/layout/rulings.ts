import type { Ruling } from './page.ts'

/** Lines that end this near to each other, in units of the page, are drawn as meeting. */
export const TOLERANCE = 3

/** True for a line from left to right. */
export function isAcross(one: Ruling): boolean {
  return one.x1 - one.x0 >= one.y1 - one.y0
}

/** Values in order, those that lie near to each other once. */
export function clustered(values: readonly number[]): number[] {
  const found: number[] = []
  for (const value of values.filter(Number.isFinite).toSorted((a, b) => a - b)) {
    if (value - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > TOLERANCE) found.push(value)
  }
  return found
}

function meets(a: Ruling, b: Ruling): boolean {
  return (
    a.x0 - TOLERANCE <= b.x1 &&
    b.x0 - TOLERANCE <= a.x1 &&
    a.y0 - TOLERANCE <= b.y1 &&
    b.y0 - TOLERANCE <= a.y1
  )
}

/** Lines that hang together, directly or through others. */
export function connected(rulings: readonly Ruling[]): Ruling[][] {
  const sorted = rulings.toSorted((a, b) => a.x0 - b.x0)
  const group = sorted.map((_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (group[root] !== root) root = group[root]!
    group[at] = root
    return root
  }
  for (const [at, one] of sorted.entries()) {
    for (let next = at + 1; next < sorted.length; next++) {
      const other = sorted[next]!
      if (other.x0 > one.x1 + TOLERANCE) break
      if (meets(one, other)) group[rootOf(next)] = rootOf(at)
    }
  }
  return [...Map.groupBy(sorted, (_, at) => rootOf(at)).values()]
}
