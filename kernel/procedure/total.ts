import type { Entry } from '../catalogue.ts'
import { type Binding, whereSql } from '../condition/store.ts'
import { id, list, type Sql, snake, sql } from '../sql.ts'
import { isValue, type Value } from '../value/declare.ts'
import { operandsOf } from '../value/names.ts'
import type { AnyStep } from './declare.ts'
import type { Balance } from './leave.ts'
import type { Plan } from './store.ts'

/** A sum over children that a step sets a field to, or to something that follows from it. */
export type Total = Extract<Value, { give: 'total' }>

/** The sums of a value, in the order in which they stand in it. */
export const totalsIn = (value: Value): Total[] =>
  value.give === 'total'
    ? [value]
    : operandsOf(value).flatMap((one) => (isValue(one) ? totalsIn(one) : []))

/** Every sum of a step with the field for which it is made. */
export const totalsOf = ({ sets = {} }: AnyStep): (readonly [field: string, total: Total])[] =>
  Object.entries(sets).flatMap(([field, value]) =>
    isValue(value) ? totalsIn(value).map((total) => [field, total] as const) : [],
  )

/** Names the function of the owner that adds up, and the relation that a statement joins. */
export function totalName(register: string, step: string, place: number): string {
  return `${snake(register)}_${snake(step)}_total_${place}`
}
export const balanceName = (register: string, step: string): string =>
  `${snake(register)}_${snake(step)}_balance`

/** Where one sum of a plan's step stands among all of its step. */
export const placeOfTotal = (step: AnyStep, wanted: Total): number =>
  totalsOf(step).findIndex(([, total]) => total === wanted)

/** Joined to a staged row and its record (alias `r`): a relation for every sum of the step. */
export function totalJoins({ entry, name, step }: Plan): Sql {
  const joins = totalsOf(step).map((_, place) => {
    const named = id(totalName(entry.register.name, name, place))
    return sql`left join ${named}((select array_agg(region) from incoming), (select array_agg(id) from incoming)) as ${named} on ${named}.parent = r.id`
  })
  return list(joins, sql` `)
}

/** Over a child (alias `c`), with every value a literal. */
export const literals: Binding = {
  column: (field) => sql.ref(`c.${snake(field)}`),
  own: () => sql`null`,
  inScope: () => sql`false`,
  literal: (value) => sql.lit(value),
}

/** Whether a state is one that counts. */
export const lives = ({ voids = [] }: Entry['procedure'], state: Sql): Sql =>
  voids.length ? sql`${state} not in (${list(voids.map((v) => sql.lit(v)))})` : sql`true`

/** What a record adds to a balance; a record that is neither adds nothing. */
export const signed = ({ of, plus, minus }: Balance, to: Binding): Sql =>
  sql`case when ${whereSql(plus, to)} then ${to.column(of)} when ${whereSql(minus, to)} then -${to.column(of)} end`
