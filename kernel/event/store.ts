import type { Catalogue } from '../catalogue.ts'
import { readersOf } from '../register/declare.ts'
import { inScopePolicy, policyRule, setting, takingStep } from '../rights/store.ts'
import { both, either, id, list, type Sql, sql, textOf } from '../sql.ts'

/**
 * The hash of one event: SHA-256 of what happened, to what, by whom and when, and of the event before it.
 * `e` is the alias of a relation with the columns of `event`.
 */
export function eventHash(e: string): Sql {
  const c = (name: string) => sql.ref(`${e}.${name}`)
  const parts = [
    sql`${c('id')}`,
    c('region'),
    c('register'),
    c('record'),
    c('event_no'),
    c('step'),
    c('state'),
    c('rules'),
    c('actor'),
    c('actor_name'),
    c('request'),
    sql`(extract(epoch from ${c('at')}) * 1000000)::bigint`,
    ...['answers', 'before', 'after'].map((name) => sql`coalesce(${c(name)}::text, 'null')`),
  ]
  return sql`sha256(convert_to(concat_ws('|', ${list(parts)}), 'UTF8') || coalesce(${c('prev')}, ''::bytea))`
}

/** Whoever may read a record may read its history; who takes a step there may add to it. Made anew with each register. */
export function eventPolicies(catalogue: Catalogue): string[] {
  const cases = [...catalogue.entries.values()].map(({ register }) => {
    const rights = new Set(['region', 'state', 'department', 'party', 'assignees'])
    const rules = readersOf(register).filter((rule) =>
      Object.keys(rule.where).every((name) => name.startsWith('$') || rights.has(name)),
    )
    return sql`when ${sql.lit(register.name)} then ${policyRule(rules)}`
  })
  const event = id('event')
  const taken = sql`${setting('app.step')} = register || '.' || step`
  const place = either([inScopePolicy(id('region')), takingStep(deliveringSteps(catalogue))])
  return [
    sql`drop policy if exists event_append on ${event}`,
    sql`create policy event_append on ${event} for insert to zhiheng_app with check (${both([taken, place])})`,
    sql`drop policy if exists event_read on ${event}`,
    sql`create policy event_read on ${event} for select to zhiheng_app using (case register ${list(cases, sql` `)} else false end)`,
  ].map(textOf)
}

/** Steps that make a record outside the actor's territory. */
export const deliveringSteps = (catalogue: Catalogue): string[] =>
  [...catalogue.entries.values()].flatMap(({ register, procedure }) =>
    Object.entries(procedure.steps).flatMap(([name, step]) =>
      step.delivers ? [`${register.name}.${name}`] : [],
    ),
  )
