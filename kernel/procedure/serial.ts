import type pg from 'pg'
import type { Field } from '../fields/declare.ts'
import { dayIn } from '../kernel.ts'
import type { AnyRegister } from '../register/declare.ts'
import { id, list, run, type Sql, sql } from '../sql.ts'
import { isValue } from '../value/declare.ts'
import { type AnyStep, changes, creates } from './declare.ts'
import type { Staged } from './staging.ts'
import { accepted, stagedRows } from './staging.ts'
import type { Filling, Plan } from './store.ts'

/** Serial fields that a step numbers without being told: every one that a new record must have, unless it is stated. */
export function numberedBy({ fields }: AnyRegister, step: AnyStep): string[] {
  if (!creates(step) || changes(step)) return []
  const stated = new Set([...(step.fills ?? []), ...Object.keys(step.sets ?? {})])
  return Object.entries(fields as Readonly<Record<string, Field>>).flatMap(([name, field]) =>
    field.serial && field.required && !stated.has(name) ? [name] : [],
  )
}

/** Whether a value stands for the next number. */
export const isNumber = (value: unknown): boolean => isValue(value) && value.give === 'nextSerial'

/**
 * Gives every staged row the next number of its region and year, in one statement for each field; none where the step
 * numbers nothing. Rows that are refused afterwards would leave gaps: the caller writes the others again without them.
 */
export async function numberRows(
  client: pg.ClientBase,
  plan: Plan,
  { staged, at }: { readonly staged: Staged; readonly at: Date },
): Promise<void> {
  for (const fill of plan.fills.filter(({ numbered }) => numbered)) {
    const year = Number(dayIn(at).slice(0, 4))
    const found = await run<{ n: number; number: string }>(client, numberSql(plan, fill, year))
    for (const { n, number } of found.rows) staged.learn(n, { [fill.at]: number })
  }
}

function numberSql({ entry, step }: Plan, fill: Filling, year: number): Sql {
  const next = sql`next_serials(c.region, ${entry.register.name}, ${fill.name}, ${year}::integer, c.n)`
  const digits = sql`(f.first + i.place - 1)::text`
  const made = sql`'{' || ${`${JSON.stringify(fill.name)}:`} || to_json(p.number) || case when m.made = '{}' then '}' else ',' || substr(m.made, 2) end`
  return sql`with firsts as materialized (
  select c.region, ${next} as first from (select region, count(*)::integer as n from incoming group by region) c),
placed as (
  select i.n, ${`${year}-`} || lpad(${digits}, greatest(4, length(${digits})), '0') as number
  from (select n, region, row_number() over (partition by region order by n) as place from incoming) i
    join firsts f on f.region = i.region)
update incoming m set ${id(fill.at)} = p.number${creates(step) ? sql`, made = ${made}` : sql``}
from placed p where p.n = m.n returning m.n, p.number`
}

/** Serial fields that the step is told: by an import of what was numbered before. */
const stated = ({ fills }: Plan): readonly Filling[] =>
  fills.filter((fill) => fill.field.serial && !fill.numbered && !('fixed' in fill))

/** A number that is stated belongs to no other record, and to no earlier row. */
export function serialTaken(plan: Plan, record: string): Sql {
  const cases = stated(plan).map((fill) => {
    const number = sql.ref(`m.new_${fill.column}`)
    const other = sql`select from ${id(record)} x where x.region = m.region and ${sql.ref(`x.${fill.column}`)} = ${number} and x.id <> m.record`
    const again = sql`row_number() over (partition by m.region, ${number} order by m.n) > 1`
    return sql`when ${number} is not null and (exists (${other}) or ${again}) then 'serial.taken'`
  })
  return list(cases, sql` `)
}

/** The counters go on after the highest number that was stated; others of the same form only are counted. */
export function liftSql(plan: Plan): Sql[] {
  return stated(plan).map(
    (
      fill,
    ) => sql`select lift_serial(region, ${plan.entry.register.name}, ${fill.name}, year, most) from (
  select s.region, substring(${fill.staged}, '^([0-9]{4})-[0-9]{1,9}$')::integer as year, max(substring(${fill.staged}, '^[0-9]{4}-([0-9]{1,9})$')::integer) as most
  from ${stagedRows} where ${accepted} group by 1, 2) f where year is not null`,
  )
}
