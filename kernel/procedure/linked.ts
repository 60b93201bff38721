import { type Catalogue, getEntry } from '../catalogue.ts'
import type { Field, Fields } from '../fields/declare.ts'
import { readersOf } from '../register/declare.ts'
import { tablesOf } from '../register/store.ts'
import { predicate } from '../rights/store.ts'
import { id, list, type Sql, snake, sql } from '../sql.ts'
import type { Taking } from './run.ts'
import type { Plan } from './store.ts'
import { askedIn } from './work-out.ts'
import { rowsOf } from './write.ts'

/** A link that a step is told: what it names, and what it named before. */
interface Told {
  readonly name: string
  readonly to: string
  readonly value: Sql
  readonly before: Sql
}

/**
 * Marks the rows that name a record which is not there, or which the actor may not read: the two are told alike. What
 * the record named already may stay, seen or not; so may what steps before it in the same transaction were taken on.
 * Null where the step is told no link.
 */
export function linkSql(
  catalogue: Catalogue,
  plan: Plan,
  { actor, made = [] }: Taking,
): Sql | null {
  const told = [...filled(plan), ...asked(plan)]
  if (plan.follows || told.length === 0) return null
  const others = ({ value }: Told) =>
    made.length ? sql` and ${value} <> all(${made}::uuid[])` : sql``
  const seen = (n: number) => id(`p${n}`)
  const joins = told.map(({ to, value }, n) => {
    const { register } = getEntry(catalogue, to)
    const column = (field: string) => sql`${seen(n)}.${id(snake(field))}`
    return sql`left join ${id(tablesOf(register).record)} ${seen(n)} on ${seen(n)}.region = s.region and ${seen(n)}.id = ${value} and ${predicate(readersOf(register), actor, column)}`
  })
  const cases = told.map(
    (one, n) =>
      sql`when ${one.value} is distinct from ${one.before} and ${one.value} is not null and ${seen(n)}.id is null${others(one)} then ${`link.unknown:${one.name}`}`,
  )
  return sql`update resolved s set problem = f.problem from (
  select s.n, case ${list(cases, sql` `)} end as problem from ${rowsOf(plan)} ${list(joins, sql` `)} where s.problem is null) f
where f.n = s.n and f.problem is not null`
}

function filled({ fills }: Plan): Told[] {
  return fills.flatMap(({ name, field, column, staged, ...given }) => {
    const stated = !('fixed' in given || given.gives || given.numbered)
    if (field.kind !== 'link' || !stated) return []
    return [{ name, to: field.to!, value: staged, before: sql.ref(`r.${column}`) }]
  })
}

const asked = ({ step }: Plan): Told[] =>
  Object.entries<Field>((step.ask ?? {}) as Fields)
    .filter(([, { kind }]) => kind === 'link')
    .map(([name, field]) => ({
      name,
      to: field.to!,
      value: askedIn('i.ask', name, field),
      before: sql`null::uuid`,
    }))
