import type { Catalogue } from '../catalogue.ts'
import { retracted } from '../event/store.ts'
import { inScopePolicy, setting } from '../rights/store.ts'
import { both, either, id, sql, textOf } from '../sql.ts'

/** The receipt of what was delivered is written by whoever has it, or by a step that changes it from where it was sent. */
export function deliveryPolicies(catalogue: Catalogue): string[] {
  const retractions = retracted(catalogue, id('to_record'))
  if (retractions.length === 0) return []
  const taking = sql`${setting('app.step')} is not null`
  const place = either([inScopePolicy(id('to_region')), ...retractions])
  const table = id('delivery')
  return [
    sql`drop policy if exists delivery_receive on ${table}`,
    sql`create policy delivery_receive on ${table} for update to zhiheng_app using (${both([taking, place])})`,
  ].map(textOf)
}
