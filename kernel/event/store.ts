import type { Catalogue, Entry } from '../catalogue.ts'
import { fieldsIn, type Where } from '../condition/declare.ts'
import { readersOf } from '../register/declare.ts'
import { allow, clockRole, type Rule } from '../rights/declare.ts'
import { inScopePolicy, policyRule, retracting, setting, takingStep } from '../rights/store.ts'
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

/**
 * Whoever may read a record may read its history, but for the events of steps that name fewer readers; who takes a
 * step there may add to it. Made of all registers together.
 */
export function eventPolicies(catalogue: Catalogue): string[] {
  const cases = [...catalogue.entries.values()].map(
    (entry) => sql`when ${sql.lit(entry.register.name)} then ${eventReaders(entry)}`,
  )
  const event = id('event')
  const taken = sql`${setting('app.step')} = register || '.' || step`
  const place = either([
    inScopePolicy(id('region')),
    takingStep(deliveringSteps(catalogue)),
    ...retracted(catalogue, id('record')),
  ])
  return [
    sql`drop policy if exists event_append on ${event}`,
    sql`create policy event_append on ${event} for insert to zhiheng_app with check (${both([taken, place])})`,
    sql`drop policy if exists event_read on ${event}`,
    sql`create policy event_read on ${event} for select to zhiheng_app using (case register ${list(cases, sql` `)} else false end)`,
  ].map(textOf)
}

function eventReaders({ register, procedure }: Entry): Sql {
  const all = policyRule(readersOf(register).filter(knownOfEvents))
  const before = (procedure.earlier ?? []).flatMap(({ steps }) => Object.entries(steps))
  const steps = { ...Object.fromEntries(before), ...procedure.steps }
  const narrowed = Object.entries(steps).flatMap(([name, { readBy }]) =>
    readBy ? [{ name, rule: textOf(policyRule([...readBy, allow(clockRole, {})])) }] : [],
  )
  const groups = [...Map.groupBy(narrowed, ({ rule }) => rule).values()].map((steps) => {
    const others = sql`step not in (${list(steps.map(({ name }) => sql.lit(name)))})`
    return either([others, sql.raw(steps[0]!.rule)])
  })
  return groups.length ? both([all, ...groups]) : all
}

/** What an event remembers of its record as the step left it. */
const rights = new Set(['region', 'state', 'department', 'party', 'assignees'])
/** Whether the rule looks only at what an event remembers of its record: that it was released is not. */
export const knownOfEvents = ({ where }: Rule): boolean =>
  fieldsIn(where as Where).every((name) => rights.has(name))

/** Whether `record` is being changed from where it was sent; nothing where no step does so. */
export function retracted(catalogue: Catalogue, record: Sql): Sql[] {
  const steps = [...catalogue.entries.values()].flatMap(retractingSteps)
  return steps.length ? [retracting(steps, record)] : []
}

/** Steps of a register that change what was delivered from where it was sent. */
export const retractingSteps = ({ register, procedure }: Entry): string[] =>
  Object.entries(procedure.steps).flatMap(([name, step]) =>
    step.retracts ? [`${register.name}.${name}`] : [],
  )

/** Steps that make a record outside the actor's territory. */
export const deliveringSteps = (catalogue: Catalogue): string[] =>
  [...catalogue.entries.values()].flatMap(({ register, procedure }) =>
    Object.entries(procedure.steps).flatMap(([name, step]) =>
      step.delivers ? [`${register.name}.${name}`] : [],
    ),
  )
