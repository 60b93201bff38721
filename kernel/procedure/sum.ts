import type { Catalogue, Entry } from '../catalogue.ts'
import { fieldsIn, type Where } from '../condition/declare.ts'
import { whereSql } from '../condition/store.ts'
import type { Field } from '../fields/declare.ts'
import { tablesOf } from '../register/store.ts'
import { both, id, type Sql, snake, sql } from '../sql.ts'
import { type AnyStep, changes } from './declare.ts'
import type { Balance } from './leave.ts'
import { balanceName, literals, lives, signed, type Total, totalName, totalsOf } from './total.ts'

/** The functions behind the sums and balances of one register's steps: what they count is seen or not. */
export function sumFunctions(catalogue: Catalogue, entry: Entry): Sql[] {
  return Object.entries(entry.procedure.steps).flatMap(([name, step]) => {
    const totals = totalsOf(step).map(([, total], place) => {
      const child = catalogue.entries.get(total.register)!
      const amount = sql`case when ${whereSql(total.where, literals)} then ${sql.ref(`c.${snake(total.of)}`)} end`
      const named = totalName(entry.register.name, name, place)
      return adding(named, { child, link: total.link, amount })
    })
    const { balance } = step
    if (!balance) return totals
    const amount = signed(balance, literals)
    const named = balanceName(entry.register.name, name)
    return [...totals, adding(named, { child: entry, link: balance.under, amount })]
  })
}

interface Adding {
  readonly child: Entry
  readonly link: string
  readonly amount: Sql
}
function adding(named: string, { child, link, amount }: Adding): Sql {
  const { record } = tablesOf(child.register)
  const on = both([
    sql`c.region = p.region collate "C"`,
    sql`${sql.ref(`c.${snake(link)}`)} = p.id`,
    lives(child.procedure, sql`c.state`),
  ])
  return sql`create function ${id(named)}(regions text[], ids uuid[]) returns table (parent uuid, total numeric) language plpgsql security definer set search_path from current as $$
begin
  return query select p.id, coalesce(sum(${amount}), 0)::numeric from (select distinct * from unnest(regions, ids) u(region, id)) p
  left join ${id(record)} c on ${on} group by p.region, p.id;
end $$`
}

/** What is wrong with the sums of a step as they are declared. */
export function sumFaults(catalogue: Catalogue, entry: Entry, step: AnyStep): string[] {
  const totals = totalsOf(step).flatMap(([field, total]) =>
    totalFaults(catalogue, entry, [field, total]),
  )
  const { balance, fills } = step
  if (!balance) return totals
  const moves = changes(step) && fills?.includes(balance.under)
  return [
    ...totals,
    ...balanceFaults(catalogue, entry, balance),
    ...(moves ? [`keeps a balance under ${balance.under}, and may change it`] : []),
  ]
}

const numbers = ['integer', 'decimal', 'money']
const fieldsOf = ({ register }: Entry) => register.fields as Readonly<Record<string, Field>>

function totalFaults(
  catalogue: Catalogue,
  entry: Entry,
  [field, { register, link, of, where }]: readonly [string, Total],
): string[] {
  const child = catalogue.entries.get(register)
  if (!child) return [`adds up ${register}, which is not declared`]
  const fraction =
    fieldsOf(child)[of]?.kind === 'decimal' && fieldsOf(entry)[field]?.kind !== 'decimal'
  return [
    ...childFaults(child, { link, parent: entry, of, where }),
    ...(fraction ? [`adds up fractions of ${register}.${of} for ${field}, which holds none`] : []),
  ]
}

function balanceFaults(catalogue: Catalogue, entry: Entry, balance: Balance): string[] {
  const { under, of, plus, minus } = balance
  const parent = catalogue.entries.get(fieldsOf(entry)[under]?.to ?? '')
  if (!parent) return [`keeps a balance under ${under}, which links to nothing`]
  return [plus, minus].flatMap((where) => childFaults(entry, { link: under, parent, of, where }))
}

interface Summed {
  readonly link: string
  readonly parent: Entry
  readonly of: string
  readonly where: Where
}
function childFaults(child: Entry, { link, parent, of, where }: Summed): string[] {
  const { name, filters = [] } = child.register
  const fields = fieldsOf(child)
  return [
    ...(fields[link]?.to === parent.register.name ? [] : [`${name}.${link} does not link here`]),
    ...((filters as readonly string[]).includes(link)
      ? []
      : [`${name}.${link} is no declared filter: no index serves it`]),
    ...(numbers.includes(fields[of]?.kind ?? '') ? [] : [`${name}.${of} is no number`]),
    ...(parent.register.date ? [`adds up under a register that is partitioned by date`] : []),
    ...fieldsIn(where)
      .filter((field) => field !== 'state' && !(field in fields))
      .map((field) => `looks at ${name}.${field}, which is no field`),
  ]
}
