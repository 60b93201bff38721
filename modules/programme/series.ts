import type { Counted } from '@zhiheng/kernel'
import { lastDayOf, type Measured, type Series } from './standing.ts'

/** Numerator and denominator of one month, `YYYY-MM`. */
export interface MonthParts {
  readonly period: string
  readonly of: number
  readonly among: number | null
}

/** The stretch of time in which a target is looked at. `end` is the day of asking, or the deadline if earlier. */
export interface Stretch {
  readonly end: string
  readonly deadline: string | null
  /** First day that counts for a figure that adds up. */
  readonly startsOn: string | null
}

/** A target and its trend are looked at over so many years back. */
export const yearsBack = 8

/**
 * The series by which a counted goal is judged. A rate is pooled over its year to date: month after month
 * within the deadline's year, year after year before it. What adds up is added from the first day.
 */
export function countedSeries(
  indicator: Counted,
  months: readonly MonthParts[],
  stretch: Stretch,
): Series {
  const end = stretch.end.slice(0, 7)
  const known = months.filter(({ period }) => period <= end)
  const adds = indicator.formula.among === null
  const series = {
    title: indicator.title,
    unit: indicator.unit,
    ...(indicator.unit === '%' && !adds ? { range: { least: 0, most: 100 } } : {}),
  }
  const scale = indicator.formula.scale
  const pooled = (since: string) => runningTotals(known, { since, end, scale })
  if (adds) return { ...series, figures: pooled(startOf(stretch)) }
  const year = end.slice(0, 4)
  if (stretch.deadline?.slice(0, 4) === year) return { ...series, figures: pooled(`${year}-01`) }
  const years = [...new Set(known.map(({ period }) => period.slice(0, 4)))]
  const yearly = years.flatMap((of) => {
    const last = of === year ? end : `${of}-12`
    const total = runningTotals(known, { since: `${of}-01`, end: last, scale }).at(-1)
    return total ? [of === year ? total : { ...total, period: of }] : []
  })
  return { ...series, figures: yearly.map(withoutWholeYear) }
}

const startOf = ({ startsOn, end }: Stretch): string =>
  startsOn ? startsOn.slice(0, 7) : `${end.slice(0, 4)}-01`

function withoutWholeYear({ since, ...figure }: Measured): Measured {
  return figure.period.length === 4 || since === undefined ? figure : { since, ...figure }
}

interface Window {
  readonly since: string
  readonly end: string
  readonly scale: number
}

/** Totals after each month that has records; the last one stands for everything up to `end`. */
function runningTotals(months: readonly MonthParts[], { since, end, scale }: Window): Measured[] {
  let [of, among] = [0, 0]
  let rate = false
  const inside = months.filter((m) => m.period >= since && m.period <= end)
  const totals = inside.flatMap((month): Measured[] => {
    of += month.of
    among += month.among ?? 0
    rate ||= month.among !== null
    if (rate && month.among === 0) return []
    const value = rate ? (scale * of) / among : scale * of
    return [{ period: month.period, since, value, of, among: rate ? among : null }]
  })
  const last = totals.at(-1)
  return last ? [...totals.slice(0, -1), { ...last, period: end }] : []
}

/** A stated figure, as accepted. */
export interface Stated {
  readonly period: string
  readonly value: number
}

const readable = /^\d{4}(-(Q[1-4]|0[1-9]|1[0-2]))?$/

/** Figures that departments state, in order; what has no readable period is left out. */
export function statedSeries(title: string, unit: string, stated: readonly Stated[]): Series {
  const figures = stated
    .filter(({ period }) => readable.test(period))
    .toSorted((a, b) => (lastDayOf(a.period) < lastDayOf(b.period) ? -1 : 1))
  return { title, unit, figures, ...(unit === '%' ? { range: { least: 0, most: 100 } } : {}) }
}

/** Units of things that are counted up (20 个名牌), unlike levels such as a rate, a score or an amount. */
export function addsUp(unit: string): boolean {
  return /^(个|项|家|件|人|户|起|次|批次|台|套|种|条|所)$/.test(unit)
}
