import type { Figure } from '../api/figures.ts'

/** One value of a dimension: its figure over the whole period, and how it moved by quarters. */
export interface Group {
  readonly dimension: string
  readonly whole: Figure
  readonly quarters: readonly Figure[]
}

/** The parts of a figure: those that add up to it, the largest first, each with its quarters. */
export function breakdownOf(whole: readonly Figure[], quarters: readonly Figure[]): Group[] {
  const moved = Map.groupBy(quarters, ({ dimension }) => dimension)
  const size = ({ whole: { of, among } }: Group) => among ?? of
  return whole
    .flatMap((figure) => {
      const { dimension } = figure
      if (dimension === null) return []
      return [{ dimension, whole: figure, quarters: moved.get(dimension) ?? [] }]
    })
    .sort((a, b) => size(b) - size(a))
}
