import type { Catalogue, Entry } from '../catalogue.ts'
import { conditionOf, fieldsIn, type Where } from '../condition/declare.ts'
import { type Binding, whereSql } from '../condition/store.ts'
import type { Field } from '../fields/declare.ts'
import { castType } from '../fields/store.ts'
import { ownersOf, tablesOf } from '../register/store.ts'
import { both, id, list, type Sql, snake, sql } from '../sql.ts'
import { type Alike, isAlike } from './alike.ts'
import { type AnyStep, creates, statesAfter, stays } from './declare.ts'
import { accepted } from './staging.ts'
import { type Plan, stateAfter } from './store.ts'
import { literals } from './total.ts'
import { rowsOf, valueAfter } from './write.ts'

/**
 * What is alike is looked for by functions of the owner, over all regions. A step that must find none holds the values
 * that it asks about, and a step that could make such a record changes what is held: one that has not seen the other
 * ends in a serialization failure and is taken again.
 */

const alikesOf = ({ procedure }: Entry): (readonly [step: string, place: number, Alike])[] =>
  Object.entries(procedure.steps).flatMap(([name, { needs = [] }]) =>
    needs.flatMap((need, place) => (isAlike(need) ? [[name, place, need] as const] : [])),
  )
const everyAlike = ({ entries }: Catalogue): Alike[] =>
  [...entries.values()].flatMap((entry) => alikesOf(entry).map(([, , alike]) => alike))

const theirsOf = ({ same }: Alike): string[] => Object.keys(same).toSorted()
/** Names what is held: a register, and the fields by which its records are alike. */
const heldAs = (alike: Alike): string => `${alike.register}:${theirsOf(alike).join(',')}`

/** Over a row of the batch as the step leaves it. */
const leftBy = (plan: Plan): Binding => ({
  column: (name) => leftValue(plan, name),
  own: () => sql`null`,
  inScope: () => sql`false`,
  literal: (value) => sql.lit(value),
})
function leftValue(plan: Plan, name: string): Sql {
  if (name === 'region') return sql`s.region`
  return name === 'state' ? stateAfter(plan, 's') : valueAfter(plan, name)
}

const known = new WeakMap<Catalogue, ReadonlyMap<string, readonly Alike[]>>()
/** By register, the guards that its records must not stand in the way of. */
function barsOf(catalogue: Catalogue): ReadonlyMap<string, readonly Alike[]> {
  const bars = everyAlike(catalogue).filter(({ alike }) => alike === 'none')
  const found = known.get(catalogue) ?? Map.groupBy(bars, ({ register }) => register)
  known.set(catalogue, found)
  return found
}

/** The statements by which a batch holds what it asks about, and changes what is held of what it makes. */
export function alikeHolds(catalogue: Catalogue, plan: Plan): Sql[] {
  const { register } = plan.entry
  const bars = (barsOf(catalogue).get(register.name) ?? []).filter((bar) => mayBring(plan, bar))
  const made = [...Map.groupBy(bars, heldAs).values()].map((alikes) =>
    hold(plan, alikes[0]!, { of: theirsOf(alikes[0]!), where: anyOf(alikes), changes: true }),
  )
  const asked = (plan.step.needs ?? []).flatMap((need) =>
    isAlike(need) && need.alike === 'none'
      ? [hold(plan, need, { of: oursOf(need), where: need.when, changes: false })]
      : [],
  )
  return [...made, ...asked]
}
const oursOf = (alike: Alike): string[] => theirsOf(alike).map((name) => alike.same[name]!)
const anyOf = (alikes: readonly Alike[]): Where => ({ $any: alikes.map(({ where }) => where) })

/** Whether a step can make a record that satisfies a guard and did not before. */
function mayBring({ step, fills }: Plan, alike: Alike): boolean {
  const { where } = alike
  const state = '$any' in where || '$all' in where || '$not' in where ? null : statesIn(where.state)
  if (state && !statesAfter(step).some((after) => state.includes(after)) && !creates(step))
    return false
  const looked = [...theirsOf(alike), ...fieldsIn(where)]
  const moves = !stays(step) && looked.includes('state')
  return creates(step) || moves || fills.some(({ name }) => looked.includes(name))
}
function statesIn(wanted: unknown): readonly unknown[] | null {
  const condition = wanted === undefined ? null : conditionOf(wanted)
  if (condition?.op === 'is') return [condition.value]
  return condition?.op === 'oneOf' ? condition.values : null
}

interface Holding {
  readonly of: readonly string[]
  readonly where: Where
  readonly changes: boolean
}
function hold(plan: Plan, alike: Alike, { of, where, changes }: Holding): Sql {
  const values = of.map((name) => leftValue(plan, name))
  const text = list(values.map((value) => sql`${value}::text`))
  const there = both(values.map((value) => sql`${value} is not null`))
  return sql`select hold_alike(${heldAs(alike)}, array_agg(array[${text}]::text), ${changes})
from ${rowsOf(plan)} where ${accepted} and ${there} and (${whereSql(where, leftBy(plan))}) is true`
}

/** Marks the rows for which such a record stands, or is missing; of rows that would stand in each other's way, the later. */
export function alikeSql(plan: Plan, place: number): Sql {
  const alike = plan.step.needs![place] as Alike
  const values = oursOf(alike).map((name, n) => sql`${leftValue(plan, name)} as ${id(`v${n}`)}`)
  const own = alike.register === plan.entry.register.name
  const makes = own ? whereSql(alike.where, leftBy(plan)) : sql`false`
  const given = ['n', 'id', ...values.map((_, n) => `v${n}`)].map(
    (name) => sql`(select array_agg(${id(name)} order by n) from asked)`,
  )
  const found = sql`${id(alikeName(plan.entry.register.name, plan.name, place))}(${list(given)})`
  const [code, wrong] =
    alike.alike === 'some'
      ? ['elsewhere.missing', sql`select n from asked except select row_no from ${found}`]
      : [
          'elsewhere.stands',
          sql`select row_no as n from ${found} union ${sameBatch(values.length)}`,
        ]
  return sql`with every_row as (select s.n, s.id, (${whereSql(alike.when, leftBy(plan))}) is true as wanted, (${makes}) is true as makes, ${list(values)}
  from ${rowsOf(plan)} where ${accepted}), asked as (select * from every_row where wanted), wrong as (${wrong})
update resolved s set problem = ${`${code}:${place}`} from wrong where wrong.n = s.n and s.problem is null`
}

/** Rows that come after one of the same batch with the same values which would stand in their way. */
function sameBatch(count: number): Sql {
  const values = Array.from({ length: count }, (_, n) => id(`v${n}`))
  return sql`select n from (select n, wanted, ${both(values.map((v) => sql`${v} is not null`))} as there,
  count(*) filter (where makes) over (partition by ${list(values)} order by n rows between unbounded preceding and 1 preceding) as earlier
  from every_row) b where wanted and there and earlier > 0`
}

const alikeName = (register: string, step: string, place: number): string =>
  `${snake(register)}_${snake(step)}_alike_${place}`

/** The functions behind the guards of one register, and the indexes by which its own records are found for others'. */
export function alikeDdl(catalogue: Catalogue, entry: Entry): Sql[] {
  const functions = alikesOf(entry).map(([step, place, alike]) =>
    alikeFunction(catalogue, alikeName(entry.register.name, step, place), alike),
  )
  const looked = everyAlike(catalogue).filter(({ register }) => register === entry.register.name)
  const fields = looked.map(leadOf).filter((field) => !isIndexed(entry, field))
  return [...[...new Set(fields)].map((field) => indexOn(entry, field)), ...functions]
}
/** The field by which alike records are found: the first that is stated. */
const leadOf = ({ same }: Alike): string => Object.keys(same).find((name) => name !== 'region')!

function isIndexed({ register }: Entry, field: string): boolean {
  const filter = (register.filters as readonly string[] | undefined)?.includes(field)
  return (register.keyAcross && filter) || (field === 'party' && ownersOf(register).length > 0)
}
function indexOn({ register }: Entry, field: string): Sql {
  const { record } = tablesOf(register)
  return sql`create index ${id(`${record}_${snake(field)}_alike_idx`)} on ${id(record)} (${id(snake(field))})`
}

function alikeFunction({ entries }: Catalogue, name: string, alike: Alike): Sql {
  const { register } = entries.get(alike.register)!
  const fields = register.fields as Readonly<Record<string, Field>>
  const types = theirsOf(alike).map((one) => (fields[one] ? castType(fields[one]) : 'text'))
  const column = (place: number) => id(`v${place}`)
  const same = theirsOf(alike).map((one, n) => {
    const given = sql.ref(`u.v${n}`)
    return sql`${sql.ref(`c.${snake(one)}`)} = ${types[n] === 'text' ? sql`${given} collate "C"` : given}`
  })
  const lists = types.map((type, n) => sql`list${sql.raw(String(n))} ${sql.raw(type)}[]`)
  const given = list(types.map((_, n) => sql.raw(`list${n}`)))
  return sql`create function ${id(name)}(numbers integer[], ids uuid[], ${list(lists)}) returns table (row_no integer) language plpgsql security definer set search_path from current as $$
begin
  return query select u.n from unnest(numbers, ids, ${given}) u(n, id, ${list(types.map((_, n) => column(n)))})
  where exists (select from ${id(tablesOf(register).record)} c where ${both([...same, whereSql(alike.where, literals)])} and c.id <> u.id);
end $$`
}

/** The field of the step beside which the refusal stands, where it states one of those that are compared. */
export const alikeField = ({ step }: Pick<Plan, 'step'>, alike: Alike): string | null =>
  oursOf(alike).find((name) => (step as AnyStep).fills?.includes(name)) ?? null
