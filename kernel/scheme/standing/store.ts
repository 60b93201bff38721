import type { Catalogue } from '../../catalogue.ts'
import { allow, clockRole, type Rule, wholeReaders } from '../../rights/declare.ts'
import { hasRole, policyRule } from '../../rights/store.ts'
import { id, list, type Sql, sql, textOf } from '../../sql.ts'
import type { Subject } from '../subject.ts'

/**
 * Whoever may know how a subject stands reads its standings; counts are read by whoever reads all of a region. Only the
 * owner writes. Made of all declared subjects together.
 */
export function standingPolicies(catalogue: Catalogue): string[] {
  const subjects = [...catalogue.subjects.values()]
  const byKind = (rule: (subject: Subject) => Sql) => {
    const cases = subjects.map((one) => sql`when ${sql.lit(one.name)} then ${rule(one)}`)
    return cases.length ? sql`(case kind ${list(cases, sql` `)} else false end)` : sql`false`
  }
  const one = byKind(({ readBy }) => policyRule([...readBy, byClock], columnIn()))
  const counts = byKind(({ readBy }) => policyRule(wholeOnly(readBy)))
  const run = byKind(({ readBy }) => hasRole([...readBy, byClock].flatMap(({ roles }) => roles)))
  return [
    ...readPolicy('standing', one),
    ...readPolicy('standing_past', one),
    ...readPolicy('standing_cell', counts),
    ...readPolicy('standing_run', run),
    ...readPolicy('standing_homes', hasRole([clockRole.role])),
  ].map(textOf)
}

const byClock = allow(clockRole, {})
const wholeOnly = (readBy: readonly Rule[]): readonly Rule[] => {
  const whole = wholeReaders(readBy)
  const rules = readBy.filter(({ roles }) => roles.every((role) => whole.includes(role)))
  return [...rules, byClock]
}

/** Rules say `party` of the code of a subject. */
export const columnIn =
  (table?: string) =>
  (field: string): Sql => {
    const name = field === 'party' ? 'subject' : field
    return sql.ref(table ? `${table}.${name}` : name)
  }

const readPolicy = (table: string, using: Sql): readonly Sql[] => [
  sql`drop policy if exists ${id(`${table}_read`)} on ${id(table)}`,
  sql`create policy ${id(`${table}_read`)} on ${id(table)} for select to zhiheng_app using (${using})`,
]
