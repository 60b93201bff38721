import type { Kernel } from '../../kernel.ts'
import { id, list, type Queryable, run, type Sql, sql } from '../../sql.ts'
import { benchmarksFor, benchmarksOf, readBenchmarks, yearsOf } from '../benchmark.ts'
import { type Gathering, passesOf } from '../gather.ts'
import { headsOf, keptSince, readKept } from '../kept.ts'
import { benchmarkKey, usesOf } from '../uses.ts'
import { type Population, subjectsSql } from './source.ts'

/** What holds of all who belong to a region: since when it keeps which register as of which day, and what others reach. */
export interface Home {
  readonly region: string
  /** By `keptKey`. */
  readonly kept: Readonly<Record<string, string>>
  /** By `benchmarkKey`, as decimals. */
  readonly benchmarks: Readonly<Record<string, string>>
}
export const keptKey = ({ input, day }: Pick<Gathering, 'input' | 'day'>): string =>
  `${input.over.name}@${day}`

/** Everybody of a region for whom a scheme is, as of a day. */
export interface SetAsked extends Population {
  readonly on: string
}

/** The homes of everybody, with what the regions state of themselves, as `readInputs` finds it for each. */
export async function readHomes(
  kernel: Kernel,
  client: Queryable,
  asked: SetAsked,
): Promise<readonly Home[]> {
  const { content, on } = asked
  const found = await run<{ region: string }>(
    client,
    sql`select distinct region from (${subjectsSql(kernel, asked)}) s where region is not null order by 1`,
  )
  const keeping = keptIn(kernel, asked)
  const regions = [...new Set(found.rows.flatMap(({ region }) => headsOf(region)))]
  const registers = [...new Set(keeping.map(({ input }) => input.over.name))]
  const said = new Map<string, Awaited<ReturnType<typeof readKept>>>()
  for (const day of new Set(keeping.map((one) => one.day)))
    said.set(day, await readKept(kernel, client, { on: day, regions, registers }))
  const uses = benchmarksOf(content)
  const names = [...new Set(uses.map(({ of }) => of.benchmark))]
  const stated = await readBenchmarks(kernel, client, { names, years: yearsOf(uses, on) })
  return found.rows.map(({ region }) => ({
    region,
    kept: known(
      keeping.map((one) => [
        keptKey(one),
        keptSince(said.get(one.day)!, { register: one.input.over.name, region }),
      ]),
    ),
    benchmarks: known(
      Object.entries(benchmarksFor(stated, uses, { code: '', home: region, on })).map(
        ([key, one]) => [key, one.kind === 'number' && one.low !== null ? String(one.low) : null],
      ),
    ),
  }))
}
const known = (entries: readonly (readonly [string, string | null])[]): Record<string, string> =>
  Object.fromEntries(entries.filter((one): one is [string, string] => one[1] !== null))

/** Values that look at whether the region keeps the register. */
const keptIn = ({ catalogue }: Kernel, { content, on }: SetAsked): readonly Gathering[] =>
  passesOf(catalogue.inputs, usesOf(content).own, on)
    .flatMap(({ gatherings }) => gatherings)
    .filter(({ input }) => input.kept)

/** Homes as rows to be joined, and where in them each fact stands. */
export interface HomeColumns {
  readonly rows: Sql
  readonly kept: (gathering: Gathering) => Sql
  readonly benchmark: (key: string) => Sql
  /** The columns of benchmarks by name, and the key of each. */
  readonly benchmarks: readonly string[]
  readonly benchmarkKeys: readonly string[]
}

export function homeColumns(kernel: Kernel, asked: SetAsked, homes: readonly Home[]): HomeColumns {
  const kept = [...new Set(keptIn(kernel, asked).map(keptKey))]
  const benchmarks = [
    ...new Set(
      benchmarksOf(asked.content).map(({ of, monthsBack }) => benchmarkKey(of, monthsBack)),
    ),
  ]
  const rows = homes.map((home) => ({
    region: home.region,
    ...Object.fromEntries(kept.map((key, i) => [`kept_${i}`, home.kept[key] ?? null])),
    ...Object.fromEntries(benchmarks.map((key, i) => [`told_${i}`, home.benchmarks[key] ?? null])),
  }))
  const columns = [
    sql`region text`,
    ...kept.map((_, i) => sql`${id(`kept_${i}`)} date`),
    ...benchmarks.map((_, i) => sql`${id(`told_${i}`)} numeric`),
  ]
  return {
    rows: sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as k(${list(columns)})`,
    kept: (gathering) => sql.ref(`k.kept_${kept.indexOf(keptKey(gathering))}`),
    benchmark: (key) => id(`told_${benchmarks.indexOf(key)}`),
    benchmarks: benchmarks.map((_, i) => `told_${i}`),
    benchmarkKeys: benchmarks,
  }
}
