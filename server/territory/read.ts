import type { Kernel } from '@zhiheng/kernel'
import type { Inside } from './closure.ts'

/** Every pair of the tree as it stood at the end of a year; each region is inside itself, at depth 0. */
export async function closure(
  { pool }: Pick<Kernel, 'pool'>,
  year: number,
): Promise<Pick<Inside, 'ancestor' | 'descendant' | 'depth'>[]> {
  const { rows } = await pool.query<Inside>(
    `select ancestor, descendant, depth from region_closure
     where $1 between from_year and to_year order by ancestor, depth, descendant`,
    [year],
  )
  return rows
}

/** What posts of these regions see on a civil date beyond their own codes. */
export async function widerScopes(
  { pool }: Pick<Kernel, 'pool'>,
  codes: readonly string[],
  on: string,
): Promise<Map<string, string[]>> {
  const { rows } = await pool.query<{ code: string; prefix: string }>(
    `select code, prefix from region_scope
     where code = any($1) and since <= $2 and (until is null or until >= $2) order by prefix`,
    [codes, on],
  )
  const byCode = Map.groupBy(rows, ({ code }) => code)
  return new Map([...byCode].map(([code, found]) => [code, found.map(({ prefix }) => prefix)]))
}
