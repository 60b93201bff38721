import { plusMonths } from '@zhiheng/codes'
import type { Kernel } from '../kernel.ts'
import { tablesOf } from '../register/store.ts'
import { both, id, type Queryable, run, sql } from '../sql.ts'
import type { Compare, SchemeContent, Test, Threshold } from './content.ts'
import { headsOf } from './kept.ts'
import { type Amount, exactly, type Known } from './known.ts'
import { benchmarkKey, partsOfTest, periodsOf, testsOf } from './uses.ts'

/** What others reach, as a region states it with its source. */
export interface Benchmark {
  /** Who states it. */
  readonly region: string
  readonly name: string
  /** Of which region it is so. */
  readonly of: string
  /** For subjects of which code only; `-` for all. */
  readonly industry: string
  /** Of which product only; `-` of all. */
  readonly product: string
  readonly year: number
  readonly value: Amount
}

/** Benchmarks of these names that hold of these years, whoever states them; what is void is not among them. */
export async function readBenchmarks(
  { catalogue }: Kernel,
  client: Queryable,
  asked: { readonly names: readonly string[]; readonly years: readonly number[] },
): Promise<readonly Benchmark[]> {
  const entry = [...catalogue.entries.values()].find(({ register }) => register.benchmarks)
  if (!entry || asked.names.length === 0) return []
  const conditions = [
    sql`r.name = any(${asked.names}::text[])`,
    sql`r.year = any(${asked.years}::integer[])`,
    ...(entry.procedure.voids ?? []).map((state) => sql`r.state <> ${state}`),
  ]
  const { rows } = await run<Benchmark & { value: string }>(
    client,
    sql`select r.region, r.name, r.of, r.industry, r.product, r.year::integer as year, r.value::text as value
from ${id(tablesOf(entry.register).record)} r where ${both(conditions)}`,
  )
  return rows
}

/** A benchmark that a scheme compares with, as of so many months before the day. */
export interface BenchmarkUse {
  readonly of: Extract<Threshold, { benchmark: string }>
  readonly monthsBack: number
}

/** Every benchmark of which a scheme needs the value. */
export const benchmarksOf = (content: SchemeContent): readonly BenchmarkUse[] =>
  testsOf(content).flatMap(([, test]) => benchmarksOfTest(test))

function benchmarksOfTest(test: Test): readonly BenchmarkUse[] {
  return partsOfTest(test).flatMap((part): readonly BenchmarkUse[] => {
    if (part.kind === 'rise') return used(part.by)
    if (part.kind === 'steady')
      return periodsOf(part).flatMap(({ monthsBack = 0 }) => compared(part.is, monthsBack))
    if (part.kind === 'input' || part.kind === 'pooled') return compared(part.is)
    if (part.kind !== 'share') return []
    const inner = [part.of, ...(part.among ? [part.among] : [])].flatMap(benchmarksOfTest)
    return [...compared(part.is), ...inner]
  })
}
const compared = (is: Compare, monthsBack = 0) => ('to' in is ? used(is.to, monthsBack) : [])
const used = (of: Threshold, monthsBack = 0): readonly BenchmarkUse[] =>
  typeof of === 'object' && 'benchmark' in of ? [{ of, monthsBack }] : []

/** The years that the values may be of: that of each day and the one before, after which a value is out of date. */
export const yearsOf = (uses: readonly BenchmarkUse[], on: string): readonly number[] => [
  ...new Set(uses.flatMap((use) => [yearOf(use, on), yearOf(use, on) - 1])),
]
const yearOf = ({ monthsBack }: BenchmarkUse, on: string): number =>
  Number(plusMonths(on, -monthsBack).slice(0, 4))

/** The subject for which benchmarks are looked up, and the day. */
export interface BenchmarkAsked {
  readonly code: string
  readonly home: string
  readonly on: string
}

/**
 * What of the benchmarks holds for a subject, by `benchmarkKey`: stated by its own region or one above it, of the year
 * of the day or else the year before. Of several statements that of the region nearest to what it is about counts.
 */
export function benchmarksFor(
  stated: readonly Benchmark[],
  uses: readonly BenchmarkUse[],
  asked: BenchmarkAsked,
): Readonly<Record<string, Known>> {
  const heads = headsOf(asked.home)
  const ours = stated.filter(({ region }) => heads.includes(region))
  const found = uses.flatMap((use) => {
    const one = benchmarkFor(ours, use, asked)
    return one ? [[benchmarkKey(use.of, use.monthsBack), exactly(one.value)] as const] : []
  })
  return Object.fromEntries(found)
}

function benchmarkFor(
  ours: readonly Benchmark[],
  use: BenchmarkUse,
  { code, home, on }: BenchmarkAsked,
): Benchmark | undefined {
  const { benchmark, of, own } = use.of
  const whose = { province: home.slice(0, 2), nation: '0', region: home }[of]
  const year = yearOf(use, on)
  return ours
    .filter((one) => one.name === benchmark && one.of === whose && one.product === '-')
    .filter((one) => one.industry === (own ? code : '-'))
    .filter((one) => one.year === year || one.year === year - 1)
    .toSorted((a, b) => b.year - a.year || a.region.length - b.region.length)[0]
}
