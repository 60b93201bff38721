import { chinaRegionTree, regionLevel } from '@zhiheng/codes'
import type pg from 'pg'

/** A region as pickers show it. `level` is the length of its code. */
export interface RegionRow {
  readonly code: string
  readonly name: string
  readonly level: number
}

/** Its name in this instance, else in the table of divisions, else its code. */
export async function nameOfRegion(pool: pg.Pool, code: string): Promise<string> {
  const own = await pool.query<{ name: string }>('select name from region_name where code = $1', [
    code,
  ])
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
    'select code, name from region_name where code = any($1)',
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

/** Regions directly below a code, or those of one code's subtree that only this instance knows. */
export async function regionsUnder(pool: pg.Pool, under: string): Promise<RegionRow[]> {
  const shipped = chinaRegionTree().children(under)
  const own = await pool.query<{ code: string; name: string }>(
    `select code, name from region_name where code <> $1 and ($1 = '0' or starts_with(code, $1))`,
    [under],
  )
  const next = childLength(own.rows, under)
  const named = new Map(shipped.map(({ code, name }) => [code, name]))
  for (const { code, name } of own.rows)
    if (code.length === next || named.has(code)) named.set(code, name)
  return [...named]
    .map(([code, name]) => ({ code, name, level: code.length }))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** The nearest level below at which this instance has regions. */
function childLength(rows: readonly { code: string }[], under: string): number {
  const lengths = rows
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
