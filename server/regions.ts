import { chinaRegionTree, regionLevel } from '@zhiheng/codes'
import type pg from 'pg'

/** A region as pickers show it. `level` is the length of its code. */
export interface RegionRow {
  readonly code: string
  readonly name: string
  readonly level: number
  /** A zone lies across divisions: its members are regions of their own. */
  readonly kind: 'division' | 'zone'
}

/** Its latest name in this instance, else in the table of divisions, else its code. */
export async function nameOfRegion(pool: pg.Pool, code: string): Promise<string> {
  const own = await pool.query<{ name: string }>(
    `select name from (
       select name, since from region where code = $1
       union all select name, null from region_name where code = $1) known
     order by since desc nulls last limit 1`,
    [code],
  )
  return own.rows[0]?.name ?? chinaRegionTree().get(code)?.name ?? code
}

/** The names of several regions by code; one that nobody named is left out. */
export async function namesOfRegions(
  pool: pg.Pool,
  codes: readonly string[],
): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const shipped = codes.flatMap((code) => {
    const name = chinaRegionTree().get(code)?.name
    return name ? [[code, name] as const] : []
  })
  const own = await pool.query<{ code: string; name: string }>(
    `select distinct on (code) code, name from (
       select code, name, since from region union all select code, name, null from region_name) known
     where code = any($1) order by code, since desc nulls last`,
    [codes],
  )
  return new Map([...shipped, ...own.rows.map(({ code, name }) => [code, name] as const)])
}

/** Names a region of this instance; one that the table of divisions calls the same needs no row. */
export async function nameRegion(
  client: pg.Pool | pg.ClientBase,
  { code, name }: { readonly code: string; readonly name: string },
): Promise<void> {
  if (chinaRegionTree().get(code)?.name === name) return
  await client.query(
    `insert into region_name (code, name) values ($1, $2)
    on conflict (code) do update set name = excluded.name`,
    [code, name],
  )
}

/** Regions that exist on a civil date directly below a code, or those of its subtree that only this instance knows. */
export async function regionsUnder(pool: pg.Pool, under: string, on: string): Promise<RegionRow[]> {
  const shipped = chinaRegionTree().children(under)
  const own = await ownUnder(pool, under, on)
  const next = childLength(own, under)
  const named = new Map(shipped.map(({ code, name }) => [code, rowOf({ code, name })]))
  for (const row of own)
    if (row.gone) named.delete(row.code)
    else if (row.code.length === next || named.has(row.code)) named.set(row.code, rowOf(row))
  return [...named.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** A region that this instance names, with the days on which it is one. */
export interface OwnRow {
  readonly code: string
  readonly name: string
  readonly kind?: 'division' | 'zone'
  /** A dated region that does not exist on the day. */
  readonly gone?: boolean
}

/** A region as pickers show it. */
export const rowOf = ({ code, name, kind = 'division' }: OwnRow): RegionRow => ({
  code,
  name,
  level: code.length,
  kind,
})

/** Below a code: dated regions as of the day, or else as they were; a bare name counts where no row is dated. */
export async function ownUnder(pool: pg.Pool, under: string, on: string): Promise<OwnRow[]> {
  const { rows } = await pool.query<OwnRow>(
    `select distinct on (code) code, name, kind, gone from (
       select code, name, kind, since, since > $2 or coalesce(until < $2, false) as gone from region
       union all
       select code, name, 'division', null, false from region_name n
       where not exists (select from region r where r.code = n.code)) known
     where code <> $1 and ($1 = '0' or starts_with(code, $1))
     order by code, gone, since desc`,
    [under, on],
  )
  return rows
}

/** The nearest level below at which this instance has regions. */
function childLength(rows: readonly OwnRow[], under: string): number {
  const lengths = rows
    .filter(({ gone }) => !gone)
    .map(({ code }) => code.length)
    .filter((n) => n > (under === '0' ? 1 : under.length))
  return Math.min(...lengths, Number.POSITIVE_INFINITY)
}

/** Whether it is a code cut by level. */
export function isRegionCode(code: string): boolean {
  try {
    return /^\d+$/.test(code) && Boolean(regionLevel(code))
  } catch {
    return false
  }
}
