import {
  type Area,
  type Counted,
  type Figure,
  type FigureQuery,
  figures,
  type Kernel,
} from '@zhiheng/kernel'
import { areaOf } from './area.ts'

/**
 * Figures of a region as it was in each year that they are of: merged regions count where they had gone by the
 * end of the year. A figure over several years is of the region as it was in the last of them.
 */
export async function figuresByTree(
  kernel: Kernel,
  indicator: Counted,
  query: FigureQuery,
): Promise<Figure[]> {
  const runs = await runsOf(kernel, query)
  const found = await Promise.all(
    runs.map((run) => figures(kernel, indicator, { ...query, ...run })),
  )
  return found.flat().toSorted(byPlace)
}

type Run = Pick<FigureQuery, 'from' | 'to'> & { readonly area: Area }

/** Stretches of years in which regions consisted of the same; nearly always one. */
async function runsOf(kernel: Kernel, { region, from, to, each }: FigureQuery): Promise<Run[]> {
  const [first, last] = [yearOf(from), yearOf(to)]
  if (each === 'whole') return [{ from, to, area: await areaOf(kernel, region, last) }]
  const starts = [first, ...(await changesBetween(kernel, first, last))]
  return Promise.all(
    starts.map(async (year, i) => {
      const next = starts[i + 1]
      return {
        from: i === 0 ? from : `${year}-01`,
        to: next === undefined ? to : `${next - 1}-12`,
        area: await areaOf(kernel, region, year),
      }
    }),
  )
}

const yearOf = (month: string): number => Number(month.slice(0, 4))

/** Years after the first, up to the last, in which the tree became another. */
async function changesBetween({ pool }: Kernel, first: number, last: number): Promise<number[]> {
  const { rows } = await pool.query<{ year: number }>(
    `select distinct from_year as year from region_closure
     where from_year > $1 and from_year <= $2 order by 1`,
    [first, last],
  )
  return rows.map(({ year }) => year)
}

const byPlace = (a: Figure, b: Figure): number =>
  a.region.localeCompare(b.region) ||
  a.period.localeCompare(b.period) ||
  (a.dimension ?? '').localeCompare(b.dimension ?? '')
