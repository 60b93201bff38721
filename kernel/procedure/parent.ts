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
  /** A field of this record, what it must be to one of the other, and that one. */
  readonly pair: readonly [own: string, must: Comparison, theirs: string] | null
  /** Title of the other register, and of its field. */
  readonly titles: readonly [register: string, field: string]
  /** The states of which that record must be in one, and what is told where it is in another. */
  readonly states?: { readonly in: readonly string[]; readonly says: string }
}
type Comparison = 'notAfter' | 'notBefore' | 'same'

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
    ...{ pair: null, titles: [of.title, ''] as const },
  })

type Day<R extends AnyRegister> = Linked<R> & { readonly day: keyof R['fields'] & string }

/** The day `own` may not lie after the day `day` of the record that this one links to; an absent day is no bound. */
export const notAfter = <R extends AnyRegister>(own: string, { day, ...linked }: Day<R>): Beside =>
  paired(linked, [own, 'notAfter', day])

/** Nor before it. */
export const notBefore = <R extends AnyRegister>(own: string, { day, ...linked }: Day<R>): Beside =>
  paired(linked, [own, 'notBefore', day])

/** What is known of the field `own` is what the record that this one links to has in `field`. */
export const sameAs = <R extends AnyRegister>(
  own: string,
  { field, ...linked }: Linked<R> & { readonly field: keyof R['fields'] & string },
): Beside => paired(linked, [own, 'same', field])

/** The record that this one links to is in one of these states; `says` is told where it is not. */
export const whileIn = (
  link: string,
  { of, ...states }: { readonly of: AnyRegister } & NonNullable<Beside['states']>,
): Beside =>
  Object.freeze({
    ...{ link, register: of.name, where: {}, known: [], pair: null },
    ...{ titles: [of.title, ''] as const, states },
  })

function paired({ link, of }: Linked<AnyRegister>, pair: NonNullable<Beside['pair']>): Beside {
  const titles = [of.title, (of.fields as Record<string, Field>)[pair[2]]!.title] as const
  return Object.freeze({ link, register: of.name, where: {}, known: [], pair, titles })
}

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

const disagrees: Readonly<Record<Comparison, Sql>> = {
  notAfter: sql`>`,
  notBefore: sql`<`,
  same: sql`is distinct from`,
}

function fails(plan: Plan, { where, known, pair, states }: Beside): Sql {
  if (states) return sql`(p.state = any(${[...states.in]}::text[])) is not true`
  if (pair) {
    const [own, must, theirs] = pair
    const value = valueAfter(plan, own)
    const differs = sql`${value} ${disagrees[must]} ${sql.ref(`p.${snake(theirs)}`)}`
    return sql`${value} is not null and (p.id is null or ${differs})`
  }
  const absent = list(
    known.map((field) => sql`${valueAfter(plan, field)} is null`),
    sql` or `,
  )
  return sql`(${whereSql(where, theirs)}) is not false and (${absent})`
}

const must: Readonly<Record<Comparison, (theirs: string) => string>> = {
  notAfter: (theirs) => `不能晚于${theirs}`,
  notBefore: (theirs) => `不能早于${theirs}`,
  same: (theirs) => `须与${theirs}一致`,
}

/** The field to correct, and in Chinese what it must be. */
export function asked(
  register: AnyRegister,
  { link, where, known, pair, titles, states }: Beside,
): { readonly field: string | null; readonly says: string } {
  if (states) return { field: link, says: states.says }
  const always = Object.keys(where).length === 0
  const titled = (names: readonly string[]) =>
    names.map((name) => `“${(register.fields as Record<string, Field>)[name]?.title}”`).join('、')
  const theirs = `${titles[0]}的“${titles[1]}”`
  return pair
    ? { field: pair[0], says: `${titled([pair[0]])}${must[pair[1]](theirs)}` }
    : {
        field: known[0] ?? null,
        says: `${always ? '' : `按这一${titles[0]}的要求，`}须填写${titled(known)}`,
      }
}

/** What is wrong with such a guard as it is declared. */
export function besideFaults(catalogue: Catalogue, own: AnyRegister, beside: Beside): string[] {
  const fields = own.fields as Record<string, Field>
  const entry = catalogue.entries.get(beside.register)
  const other = entry?.register
  if (!other || fields[beside.link]?.to !== other.name)
    return [`${beside.link} does not link to ${beside.register}`]
  const { pair } = beside
  const here = [...beside.known, ...(pair ? [pair[0]] : [])]
  const there = [...fieldsIn(beside.where), ...(pair ? [pair[2]] : [])]
  return [
    ...(other.date ? [`looks at ${other.name}, which is partitioned by date`] : []),
    ...here
      .filter((name) => !(name in fields))
      .map((name) => `asks for ${name}, which is no field`),
    ...there
      .filter((name) => name !== 'state' && !(name in other.fields))
      .map((name) => `looks at ${other.name}.${name}, which is no field`),
    ...(beside.states?.in ?? [])
      .filter((state) => !(state in entry.procedure.states))
      .map((state) => `waits for a ${other.name} that is ${state}, which is no state`),
    ...(pair ? pairFaults([fields[pair[0]], other.fields[pair[2]]], pair) : []),
  ]
}

/** Days are held against days, and what is to be the same is of one kind and no secret. */
function pairFaults(
  [own, theirs]: readonly [Field | undefined, Field | undefined],
  [name, must, other]: NonNullable<Beside['pair']>,
): string[] {
  if (!own || !theirs) return []
  const fits = own.kind === theirs.kind && own.to === theirs.to && !own.secret && !theirs.secret
  return fits && (must === 'same' || own.kind === 'date')
    ? []
    : [`holds ${name} against ${other}, which is of another kind`]
}
