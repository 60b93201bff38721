import type { Client } from 'pg'
import type { Table } from './format.ts'

/**
 * Every table of the instance but the list of migrations, partitions within their root; one that refers to another
 * comes after it.
 */
export async function tablesOf(owner: Client): Promise<Table[]> {
  const { rows } = await owner.query<Table>(`
    with recursive root as (
      select oid, relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
        and relpersistence = 'p' and relname <> 'migration'
    ), level (oid, depth) as (
      select oid, 0 from root
      union all
      select conrelid, depth + 1 from level join pg_constraint on confrelid = level.oid
      where contype = 'f' and conrelid <> confrelid and depth < 50
    )
    select relname as name, (
      select array_agg(attname::text order by attnum) from pg_attribute
      where attrelid = root.oid and attnum > 0 and not attisdropped and attgenerated = ''
    ) as columns
    from root order by (select max(depth) from level where level.oid = root.oid), relname`)
  return rows
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
const columnsOf = ({ columns }: Table): string => columns.map(quoted).join(', ')

/** All rows, as text with one row a line. */
export const copyOut = (table: Table): string =>
  `copy (select ${columnsOf(table)} from ${quoted(table.name)}) to stdout`

export const copyIn = (table: Table): string =>
  `copy ${quoted(table.name)} (${columnsOf(table)}) from stdin`

/** Names of the tables that hold a row. */
export async function filledTables(owner: Client): Promise<string[]> {
  const filled: string[] = []
  for (const { name } of await tablesOf(owner)) {
    const { rowCount } = await owner.query(`select from ${quoted(name)} limit 1`)
    if (rowCount) filled.push(name)
  }
  return filled
}
