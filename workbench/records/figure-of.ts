import type { IndicatorFace } from '../api/catalogue.ts'
import type { Asked } from '../api/figures.ts'
import type { Narrowing } from '../api/records.ts'

/** A figure whose records a list shows, of one value of `asked.by` where it is cut. */
export interface FigureOf {
  readonly indicator: string
  readonly asked: Asked
  readonly dimension: string | null
}

/** The months of `2026-01-01..2026-11-22`: whole ones, of which the last may still run on the day `today`. */
function monthsIn(range: unknown, today: string): Pick<Asked, 'from' | 'to'> | null {
  const found = /^(\d{4}-\d{2})-01\.\.((\d{4})-(\d{2}))-(\d{2})$/.exec(String(range))
  if (!found) return null
  const [, from, to, year, month, day] = found
  const end = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) === end || `${to}-${day}` === today ? { from: from!, to: to! } : null
}

/** The figure that a list was reached from, whose number of records is exact; null for any other list. */
export function figureOf(
  { q, where = {} }: Narrowing,
  indicators: readonly IndicatorFace[],
  today: string,
): FigureOf | null {
  const face = indicators.find(({ name }) => name === where.counted)
  if (q || !face?.month || typeof where.region !== 'string') return null
  const { counted: _, region, [face.month]: days, ...cuts } = where
  const months = monthsIn(days, today)
  const [by, ...more] = Object.keys(cuts)
  const dimension = by === undefined ? null : cuts[by]
  const isCut = by === undefined || (face.by.includes(by) && typeof dimension === 'string')
  if (!months || !isCut || more.length > 0) return null
  const asked: Asked = { region, ...months, each: 'whole', ...(by !== undefined && { by }) }
  return { indicator: face.name, asked, dimension: (dimension ?? null) as string | null }
}
