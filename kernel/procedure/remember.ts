import { type Sql, sql } from '../sql.ts'
import { accepted } from './staging.ts'
import type { Plan, Stamp } from './store.ts'
import { rowsOf, valueAfter } from './write.ts'

/** Keeps what the step's rows hold under its hash, by a function of the owner; null where the step keeps nothing. */
export function rememberSql(plan: Plan, stamp: Stamp): Sql | null {
  const { remembers } = plan.step
  if (!remembers) return null
  const [name, text, hash] = [remembers.name, remembers.text, remembers.hash].map((field) =>
    valueAfter(plan, field),
  )
  return sql`select remember_content(${remembers.kind}::text, ${name!}, ${text!}, ${hash!}, ${stamp.at.toISOString()}::timestamptz)
from ${rowsOf(plan)} where ${accepted}`
}
