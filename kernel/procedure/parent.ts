import type { Catalogue } from '../catalogue.ts'
import { fieldsIn, type Where } from '../condition/declare.ts'
import { type Binding, whereSql } from '../condition/store.ts'
import type { Field } from '../fields/declare.ts'
import type { AnyRegister, RowOf } from '../register/declare.ts'
import { id, list, type Sql, snake, sql } from '../sql.ts'
import type { Plan } from './store.ts'
import { rowsOf, valueAfter } from './write.ts'

/** A guard over the record that the field `link` points to, in the same region; nothing is asked where it is absent. */
export interface Beside {
  readonly link: string
  readonly register: string
  /** Asked only where this holds for that record. */
  readonly where: Where
  /** Fields that must have a value after the step. */
  readonly known: readonly string[]
  /** A day of this record, and the day of the other after which it may not lie. */
  readonly days: readonly [own: string, theirs: string] | null
  /** Title of the other register, and of its day. */
  readonly titles: readonly [register: string, day: string]
}

interface Linked<R extends AnyRegister> {
  readonly link: string
  readonly of: R
}

/** The record must have these fields where the one that it links to satisfies `where`. */
export const asksFor = <R extends AnyRegister>(
  known: readonly string[],
  { link, of, where }: Linked<R> & { readonly where: Where<RowOf<R>> },
): Beside =>
  Object.freeze({
    ...{ link, register: of.name, where: where as Where, known },
    ...{ days: null, titles: [of.title, ''] as const },
  })

/** The day `own` may not lie after the day `day` of the record that this one links to; an absent day is no bound. */
export const notAfter = <R extends AnyRegister>(
  own: string,
  { link, of, day }: Linked<R> & { readonly day: keyof R['fields'] & string },
): Beside =>
  Object.freeze({
    ...{ link, register: of.name, where: {}, known: [] },
    ...{ days: [own, day] as const, titles: [of.title, of.fields[day]!.title] as const },
  })

/** Marks the rows that do not agree with what they link to, under the actor's own rights: unseen is not agreed. */
export function besideSql(plan: Plan, place: number): Sql {
  const beside = plan.step.beside![place]!
  const link = valueAfter(plan, beside.link)
  return sql`update resolved s set problem = ${`parent.disagrees:${place}`} from (
  select s.n from ${rowsOf(plan)}
    left join ${id(snake(beside.register))} p on p.region = s.region and p.id = ${link}
  where ${link} is not null and (${fails(plan, beside)})) bad
where bad.n = s.n and s.problem is null`
}

const theirs: Binding = {
  column: (field) => sql.ref(`p.${snake(field)}`),
  own: () => sql`null`,
  inScope: () => sql`false`,
  literal: (value) => sql.lit(value),
}

function fails(plan: Plan, { where, known, days }: Beside): Sql {
  if (days) {
    const own = valueAfter(plan, days[0])
    return sql`${own} is not null and (p.id is null or ${own} > ${sql.ref(`p.${snake(days[1])}`)})`
  }
  const absent = list(
    known.map((field) => sql`${valueAfter(plan, field)} is null`),
    sql` or `,
  )
  return sql`(${whereSql(where, theirs)}) is not false and (${absent})`
}

/** The field to correct, and in Chinese what it must be. */
export function asked(register: AnyRegister, { where, known, days, titles }: Beside) {
  const always = Object.keys(where).length === 0
  const titled = (names: readonly string[]) =>
    names.map((name) => `“${(register.fields as Record<string, Field>)[name]?.title}”`).join('、')
  return days
    ? { field: days[0], says: `${titled([days[0]])}不能晚于${titles[0]}的“${titles[1]}”` }
    : {
        field: known[0] ?? null,
        says: `${always ? '' : `按这一${titles[0]}的要求，`}须填写${titled(known)}`,
      }
}

/** What is wrong with such a guard as it is declared. */
export function besideFaults(catalogue: Catalogue, own: AnyRegister, beside: Beside): string[] {
  const fields = own.fields as Record<string, Field>
  const other = catalogue.entries.get(beside.register)?.register
  if (!other || fields[beside.link]?.to !== other.name)
    return [`${beside.link} does not link to ${beside.register}`]
  const here = [...beside.known, ...(beside.days ? [beside.days[0]] : [])]
  const there = [...fieldsIn(beside.where), ...(beside.days ? [beside.days[1]] : [])]
  return [
    ...(other.date ? [`looks at ${other.name}, which is partitioned by date`] : []),
    ...here
      .filter((name) => !(name in fields))
      .map((name) => `asks for ${name}, which is no field`),
    ...there
      .filter((name) => name !== 'state' && !(name in other.fields))
      .map((name) => `looks at ${other.name}.${name}, which is no field`),
  ]
}
