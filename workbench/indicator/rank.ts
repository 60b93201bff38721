import type { Figure } from '../api/figures.ts'

/** One bar of a ranking; `share` is its length from zero, in per cent of the longest. */
export interface Bar {
  readonly region: string
  readonly figure: Figure
  readonly share: number
}
export interface Ranking {
  readonly bars: readonly Bar[]
  /** Of everything together, not the mean of the means; `null` when nothing is known. */
  readonly mean: number | null
  readonly meanShare: number
}

/** Regions from best to worst; those of which nothing is known stand last, without a bar. */
export function rank(figures: readonly Figure[], better: 'higher' | 'lower'): Ranking {
  const known = figures.filter((figure) => figure.value !== null)
  const longest = Math.max(0, ...known.map((figure) => figure.value ?? 0))
  const share = (value: number | null) =>
    value === null || longest <= 0 ? 0 : Math.max(0, (100 * value) / longest)
  const sign = better === 'higher' ? -1 : 1
  const sorted = [...known].sort((a, b) => sign * ((a.value ?? 0) - (b.value ?? 0)))
  const unknown = figures.filter((figure) => figure.value === null)
  const mean = meanOf(known)
  return {
    bars: [...sorted, ...unknown].map((figure) => ({
      region: figure.region,
      figure,
      share: share(figure.value),
    })),
    mean,
    meanShare: share(mean),
  }
}

/** Ratios weigh by what they were taken among; counts are averaged. */
function meanOf(known: readonly Figure[]): number | null {
  if (known.length === 0) return null
  const among = known.reduce((sum, figure) => sum + (figure.among ?? 0), 0)
  const weight = (figure: Figure) => (among > 0 ? (figure.among ?? 0) / among : 1 / known.length)
  return known.reduce((sum, figure) => sum + (figure.value ?? 0) * weight(figure), 0)
}
