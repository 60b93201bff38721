import type { Standing } from '../api/standings.ts'

/** A score, or between which two it lies. */
export const pointsText = ({ low, high }: NonNullable<Standing['score']>): string =>
  low === high ? low : `${low}–${high}`
