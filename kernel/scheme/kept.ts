import type { Catalogue, Entry } from '../catalogue.ts'
import type { Kernel } from '../kernel.ts'
import { tablesOf } from '../register/store.ts'
import { both, id, type Queryable, run, type Sql, sql } from '../sql.ts'
import { regionAbove } from '../value/run.ts'

/** As of a day, since when a region says that it keeps a register. */
export interface Kept {
  readonly region: string
  readonly register: string
  /** `2025-01-01` */
  readonly since: string
}

/** Of which day, and of which regions and registers; left out, of all that say anything. */
export interface KeptAsked {
  readonly on: string
  readonly regions?: readonly string[]
  readonly registers?: readonly string[]
}

/** The register in which regions say which registers they keep, if there is one. */
const keptIn = ({ entries }: Catalogue): Entry | undefined =>
  [...entries.values()].find(({ register }) => register.keeps)

/**
 * What regions themselves say of their registers, as rows `region`, `register`, `since`: a small table, for joins by the
 * heads of a region. What has ended by that day is not among it, nor what is void.
 */
export function keptSql(catalogue: Catalogue, { on, regions, registers }: KeptAsked): Sql {
  const entry = keptIn(catalogue)
  if (!entry)
    return sql`select null::text as region, null::text as register, null::date as since where false`
  const conditions = [
    sql`r.since <= ${on}::date`,
    ...(entry.procedure.voids ?? []).map((state) => sql`r.state <> ${state}`),
    ...(regions ? [sql`r.region = any(${regions}::text[])`] : []),
    ...(registers ? [sql`r.register = any(${registers}::text[])`] : []),
  ]
  return sql`select k.region, k.register, k.since from (
  select distinct on (r.region, r.register) r.region, r.register, r.since, r.until from ${id(tablesOf(entry.register).record)} r
  where ${both(conditions)} order by r.region, r.register, r.since desc) k where k.until is null or k.until >= ${on}::date`
}

/** The rows of `keptSql`, in memory: a day is text whatever the connection makes of dates. */
export async function readKept(
  { catalogue }: Kernel,
  client: Queryable,
  asked: KeptAsked,
): Promise<readonly Kept[]> {
  const { rows } = await run<Kept>(
    client,
    sql`select k.region, k.register, k.since::text as since from (${keptSql(catalogue, asked)}) k`,
  )
  return rows
}

/** Since when a region has kept a register: what it says itself, else the nearest region above it; null if nobody does. */
export function keptSince(
  kept: readonly Kept[],
  { register, region }: Omit<Kept, 'since'>,
): string | null {
  const said = kept.filter((one) => one.register === register)
  for (const head of headsOf(region)) {
    const here = said.find((one) => one.region === head)
    if (here) return here.since
  }
  return null
}

/** A region and those above it, up to the country. */
export function headsOf(region: string): readonly string[] {
  const above = regionAbove(region)
  return above === null ? [region] : [region, ...headsOf(above)]
}
