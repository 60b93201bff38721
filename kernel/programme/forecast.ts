import { dayNumber } from '@zhiheng/codes'
import type { Forecast, Measured, Series } from './declare.ts'
import { lastDayOf } from './period.ts'

/** A trend looks back over at most this many figures, and needs at least three. */
export const trendLength = { most: 8, least: 3 } as const

interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Where the straight line through the last figures (least squares; each stands at the last day of its
 * period) is at `day`; null with fewer than three known figures.
 */
export function forecastAt(day: string, { figures, range }: Series): Forecast | null {
  const known = figures.filter((figure) => figure.value !== null).slice(-trendLength.most)
  if (known.length < trendLength.least) return null
  const points = known.map((f) => ({ x: dayNumber(lastDayOf(f.period)), y: f.value as number }))
  const value = lineAt(dayNumber(day), points)
  const inside = range ? Math.min(range.most, Math.max(range.least, value)) : value
  return { value: inside, method: `按最近 ${known.length} ${counter(known)}的线性趋势` }
}

function counter(figures: readonly Measured[]): string {
  // A series of years may end in the months of a year that is not over.
  const { period } = figures[0]!
  if (period.includes('Q')) return '个季度'
  return period.length === 4 ? '年' : '个月'
}

function lineAt(x: number, points: readonly Point[]): number {
  const n = points.length
  const meanX = points.reduce((sum, p) => sum + p.x, 0) / n
  const meanY = points.reduce((sum, p) => sum + p.y, 0) / n
  const spread = points.reduce((sum, p) => sum + (p.x - meanX) ** 2, 0)
  const joint = points.reduce((sum, p) => sum + (p.x - meanX) * (p.y - meanY), 0)
  return spread === 0 ? meanY : meanY + (joint / spread) * (x - meanX)
}
