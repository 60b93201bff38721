import type { Figure } from './run.ts'

const groups: readonly ((figure: Figure) => string)[] = [
  ({ region, period }) => `${region} ${period}`,
  ({ period, dimension }) => `${period} ${dimension}`,
  ({ region, dimension }) => `${region} ${dimension}`,
]

/** Records behind a figure: those among which it counts, or those that it counts. */
const size = ({ of, among }: Figure): number => among ?? of

/**
 * What may be told widely of figures that count single persons: nothing of fewer than `smallest`, and where one alone
 * would then follow from those beside it and their sum, not the least of those either. What is withheld is marked, and
 * has no parts. It says nothing against who compares answers about different spans of time.
 */
export function withhold(found: readonly Figure[], smallest: number): Figure[] {
  const hidden = new Set(found.filter((one) => size(one) > 0 && size(one) < smallest))
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size
    for (const group of groups)
      for (const beside of Map.groupBy(found, group).values()) hideSecond(beside, hidden)
  }
  return found.map((one) =>
    hidden.has(one)
      ? { ...one, of: 0, among: one.among && 0, value: null, withheld: true as const }
      : one,
  )
}

function hideSecond(beside: readonly Figure[], hidden: Set<Figure>): void {
  if (beside.filter((one) => hidden.has(one)).length !== 1) return
  const told = beside.filter((one) => !hidden.has(one)).toSorted((a, b) => size(a) - size(b))
  if (told[0]) hidden.add(told[0])
}
