import { boundsOf, type Target } from '../standing.ts'

/**
 * How far a figure lies beyond its target (positive) or short of it (negative), in the unit of the figure; null where
 * there is no figure, or no number to be measured against.
 */
export function distanceTo(
  target: Pick<Target, 'comparator' | 'value' | 'upper' | 'unit' | 'base'>,
  figure: number | null,
): number | null {
  const bounds = boundsOf({ ...target, startsOn: null, deadline: null, accumulates: false })
  if (!bounds || figure === null) return null
  const room = Math.min(figure - bounds.least, bounds.most - figure)
  return Math.round(room * 1e6) / 1e6
}
