import { type Binding, whereSql } from '../condition/store.ts'
import { ownDesks } from '../desk/declare.ts'
import { both, either, id, list, type Sql, snake, sql } from '../sql.ts'
import type { Actor, Rule } from './declare.ts'

/** Between the desks of an actor: stands in no code. */
const between = '\u001f'

/** One setting per thing that policies compare with; absent is ''. */
const settings = {
  'app.post': (actor: Actor) => actor.post ?? '',
  'app.roles': (actor: Actor) => (actor.roles.length ? `,${actor.roles.join(',')},` : ''),
  'app.scope': (actor: Actor) => actor.scope.join(','),
  'app.department': (actor: Actor) => actor.department ?? '',
  'app.party': (actor: Actor) => actor.party ?? '',
  'app.desks': (actor: Actor) => {
    const { ofRoles, own } = ownDesks(actor)
    return [...ofRoles, ...own].join(between)
  },
} as const

/**
 * The statements that let a transaction act for `actor`, taking `step` (`register.step`; '' to read only).
 * Written as SET LOCAL with literals: `set_config` does not reach the workers of a cluster.
 */
export function actFor(actor: Actor, step: string): string {
  const values = Object.entries(settings).map(([name, of]) => [name, of(actor)] as const)
  return [...values, ['app.step', step] as const, ['app.retracted', ''] as const]
    .map(([name, value]) => `set local ${name} = ${quote(value)}`)
    .join('; ')
}

/** A string literal. Settings never hold a backslash or a NUL: such an actor is a bug, not a refusal. */
function quote(value: string): string {
  if (/[\\\0]/.test(value)) throw new Error('a setting must hold neither backslash nor NUL')
  return `'${value.replace(/'/g, "''")}'`
}

/** Half-open ranges of region codes that a scope covers: `region >= lo and region < hi` uses the index. */
export function bounds(scope: readonly string[]): { lo: string; hi: string }[] {
  return scope.map((prefix) => ({ lo: prefix, hi: after(prefix) }))
}
const after = (prefix: string) =>
  prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)

/** The region lies inside one of `prefixes`, in the form that an index on it serves. */
export function insideAny(column: Sql, prefixes: readonly string[]): Sql {
  return either(
    bounds(prefixes).map(
      ({ lo, hi }) =>
        sql`(${column} >= ${lo}::text collate "C" and ${column} < ${hi}::text collate "C")`,
    ),
  )
}

/** What the application adds to every query: the same rules, with the actor's values as parameters. */
export function predicate(
  rules: readonly Rule[],
  actor: Actor,
  column: (field: string) => Sql,
): Sql {
  const mine = rules.filter((rule) => rule.roles.some((role) => actor.roles.includes(role)))
  return either(mine.map((rule) => whereSql(rule.where, parameters(actor, column))))
}

/** Conditions over `column`, with what the actor brings along as parameters. */
export function parameters(actor: Actor, column: (field: string) => Sql): Binding {
  return {
    column,
    own: (name) =>
      name === 'post'
        ? sql`${actor.post}::uuid`
        : sql`${name === 'territory' ? (actor.scope[0] ?? null) : actor[name]}::text collate "C"`,
    inScope: (column) => {
      return actor.scope.length ? insideAny(column, actor.scope) : sql`null::boolean`
    },
    literal: (value) => sql`${value}`,
  }
}

/** The same rules as an expression for a policy: no parameter, no sub-select, NULL (closed) when unset. */
export function policyRule(
  rules: readonly Rule[],
  column: Binding['column'] = settingsBinding.column,
): Sql {
  const to = { ...settingsBinding, column }
  return either(rules.map((rule) => both([hasRole(rule.roles), whereSql(rule.where, to)])))
}

/** A setting of the transaction as policies read it: NULL when unset. */
export const setting = (name: string) => sql`nullif(current_setting(${sql.lit(name)}, true), '')`

const ownSettings = {
  post: sql`${setting('app.post')}::uuid`,
  territory: sql`split_part(${setting('app.scope')}, ',', 1)`,
  department: setting('app.department'),
  party: setting('app.party'),
} as const

const settingsBinding: Binding = {
  column: (field) => id(snake(field)),
  own: (name) => ownSettings[name],
  inScope: (column) =>
    sql`case when ${column} is not null then ${heads(column)} && string_to_array(${setting('app.scope')}, ',') end`,
  literal: (value) => sql.lit(value),
}

/** Every prefix of a region code that can be a scope: the first digit stands for “nationwide”. */
export const heads = (column: Sql) =>
  sql`array[${list([1, 2, 4, 6, 9].map((n) => sql`left(${column}, ${sql.lit(n)})`))}, ${column}]`

export const inScopePolicy = (column: Sql): Sql => settingsBinding.inScope(column)

export function hasRole(roles: readonly string[]): Sql {
  return either(
    roles.map((role) => sql`position(${sql.lit(`,${role},`)} in ${setting('app.roles')}) > 0`),
  )
}

/**
 * A step may take its record out of the actor's own sight, and PostgreSQL lets nobody leave a row that they could not
 * read. While the one statement runs that changes the records of `table`, this setting names it; which of them may be
 * changed is for the policy of changes to say.
 */
export const handingOver = (table: string): Sql =>
  sql`${setting('app.handing_over')} = ${sql.lit(table)}`
export const handOver = (table: string): string => `set local app.handing_over = ${quote(table)}`

/**
 * What was delivered may be changed from where it was sent, by steps that say so: while one of `steps` is taken, this
 * setting names the records that were delivered from those of the step which it follows.
 */
export const retracting = (steps: readonly string[], record: Sql): Sql =>
  both([
    takingStep(steps),
    sql`${record}::text = any(string_to_array(${setting('app.retracted')}, ','))`,
  ])
export const retract = (records: readonly string[]): string =>
  `set local app.retracted = ${quote(records.join(','))}`

/** True while one of `steps` is being taken. */
export function takingStep(steps: readonly string[]): Sql {
  return steps.length
    ? sql`${setting('app.step')} in (${list(steps.map((s) => sql.lit(s)))})`
    : sql`false`
}
