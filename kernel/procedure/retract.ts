import type { Catalogue } from '../catalogue.ts'
import { retracted } from '../event/store.ts'
import { id, type Sql, sql, textOf } from '../sql.ts'

/** The limits, the desks and the receipt of what was delivered change with it, from where it was sent. */
export function retractPolicies(catalogue: Catalogue): string[] {
  const [record] = retracted(catalogue, id('record'))
  const [received] = retracted(catalogue, id('to_record'))
  if (!record || !received) return []
  return [
    ...policy('running_limit', sql`for all`, record),
    ...policy('open_work', sql`for all`, record),
    ...policy('delivery', sql`for update`, received),
  ].map(textOf)
}

function policy(table: string, what: Sql, holds: Sql): Sql[] {
  const name = id(`${table}_retract`)
  return [
    sql`drop policy if exists ${name} on ${id(table)}`,
    sql`create policy ${name} on ${id(table)} ${what} to zhiheng_app using (${holds})`,
  ]
}
