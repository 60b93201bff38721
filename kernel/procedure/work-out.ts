import type pg from 'pg'
import { type Field, region } from '../fields/declare.ts'
import { castType } from '../fields/store.ts'
import { dayIn } from '../kernel.ts'
import { isKept } from '../limit/record.ts'
import { settingSql } from '../limit/setting.ts'
import { datedOn, tablesOf } from '../register/store.ts'
import { id, list, run, type Sql, snake, sql } from '../sql.ts'
import { isValue, type Value } from '../value/declare.ts'
import { gives, namesIn } from '../value/names.ts'
import { giveValue, type Moment } from '../value/run.ts'
import { stagedValue, valueSql } from '../value/store.ts'
import { type AnyStep, changes } from './declare.ts'
import type { Staged } from './staging.ts'
import type { Filling, Plan } from './store.ts'
import { placeOfTotal, totalJoins, totalName } from './total.ts'

/**
 * Values that need the record as it was are worked out in the database; all others as the answers are read. A field that
 * is set by its own value is set by what it was.
 */
export function needsRecord(step: AnyStep, [own, value]: readonly [string, Value]): boolean {
  if (!changes(step)) return false
  const before = namesIn(value).some((name) => name === own || !isStated(step, name))
  return before || inDatabase.some((what) => gives(value, what))
}

/** Values that are asked of the database, whatever the step is told. */
export const inDatabase = ['total', 'kept', 'setting'] as const

/** Whether a name stands for something that the step is told or works out from what it is told. */
function isStated(step: AnyStep, name: string): boolean {
  const value = ((step.sets ?? {}) as Readonly<Record<string, unknown>>)[name]
  if (value !== undefined) return !isValue(value) || !needsRecord(step, [name, value])
  return name === 'region' || (step.fills ?? []).includes(name) || name in (step.ask ?? {})
}

/** What was read of one row: the values of its fills in order, those to be worked out still null. */
export interface Stated {
  readonly region: string
  readonly values: readonly unknown[]
  readonly asked: Readonly<Record<string, unknown>>
}

/** The values of the fills that follow from what the row states, by their place. */
export function workOut(plan: Plan, moment: Moment, stated: Stated): ReadonlyMap<number, unknown> {
  const known = new Map<string, unknown>([
    ...Object.entries(stated.asked),
    ['region', stated.region],
  ])
  const open = new Map<string, Value>()
  for (const [place, fill] of plan.fills.entries())
    if (fill.gives) open.set(fill.name, fill.gives)
    else known.set(fill.name, stated.values[place])
  const named = (name: string): unknown => {
    const value = open.get(name)
    if (!known.has(name)) known.set(name, value ? giveValue(value, given) : null)
    return known.get(name)
  }
  const given = { ...moment, named }
  return new Map(
    plan.fills.flatMap((fill, place) =>
      fill.gives && !fill.byRow ? [[place, named(fill.name)] as const] : [],
    ),
  )
}

/** Works out, in one statement, what needs the records as they were; none where nothing does. */
export async function workOutRows(
  client: pg.ClientBase,
  plan: Plan,
  staged: Staged,
): Promise<void> {
  const open = plan.fills.filter((fill) => fill.byRow)
  if (open.length === 0) return
  const found = await run<{ n: number } & Record<string, string | null>>(
    client,
    updateSql(plan, open),
  )
  for (const { n, ...values } of found.rows) staged.learn(n, values)
}

function updateSql(plan: Plan, open: readonly Filling[]): Sql {
  const { register } = plan.entry
  const values = open.map(
    (fill) => sql`${id(fill.at)} = ${stagedValue(fill.field, valueIn(plan, fill))}`,
  )
  return sql`update incoming i set ${list(values)} from ${id(tablesOf(register).record)} r ${totalJoins(plan)}
where r.region = i.region and ${datedOn(register, sql`i.on_date`)} and r.id = i.id
returning i.n, ${list(open.map((fill) => sql.ref(`i.${fill.at}`)))}`
}

/** The value over a staged row (alias `i`) and its record as it was (alias `r`). */
function valueIn(plan: Plan, { name: own, gives }: Filling): Sql {
  if (!plan.moment || !gives) throw new Error(`nobody works out ${own}`)
  const column = (name: string) => (name === own ? columnBefore(plan, name) : columnIn(plan, name))
  const { at } = plan.moment
  return valueSql(gives, {
    ...plan.moment,
    column,
    total: (of) =>
      sql.ref(
        `${totalName(plan.entry.register.name, plan.name, placeOfTotal(plan.step, of))}.total`,
      ),
    kept: (step) => isKept(plan.entry.register.name, step, at),
    setting: (of) => settingSql(plan.settings, of, { region: sql`i.region`, day: dayIn(at) }),
  })
}

interface Column {
  readonly value: Sql
  readonly field: Field
}

function columnIn(plan: Plan, name: string): Column {
  if (name === 'region') return { value: sql`i.region`, field: region('区划') }
  const fill = plan.fills.find((one) => one.name === name)
  if (fill) return { value: fill.byRow ? valueIn(plan, fill) : fill.staged, field: fill.field }
  const asked = (plan.step.ask as Readonly<Record<string, Field>> | undefined)?.[name]
  if (asked) return { value: askedIn('i.ask', name, asked), field: asked }
  return columnBefore(plan, name)
}

function columnBefore(plan: Plan, name: string): Column {
  const field = (plan.entry.register.fields as Readonly<Record<string, Field>>)[name]
  if (!field) throw new Error(`${plan.entry.register.name} has no ${name}`)
  return { value: sql.ref(`r.${snake(name)}`), field }
}

/** What the step asks, out of the answers that are kept with it; of lists nothing can be made. */
export const askedIn = (answers: string, name: string, field: Field): Sql =>
  sql`(${sql.ref(answers)}::json ->> ${sql.lit(name)})::${sql.raw(castType(field))}`
