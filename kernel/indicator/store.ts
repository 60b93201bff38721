import type { Entry } from '../catalogue.ts'
import type { Field } from '../fields/declare.ts'
import { castType } from '../fields/store.ts'
import { type AnyRegister, type Cube, readersOf } from '../register/declare.ts'
import { columnsOf, tablesOf } from '../register/store.ts'
import { wholeReaders } from '../rights/declare.ts'
import { hasRole, inScopePolicy, takingStep } from '../rights/store.ts'
import { both, either, id, list, type Sql, snake, sql, textOf } from '../sql.ts'

/** Columns of a cube: dimensions hold '' for unknown, because a key column cannot be NULL. */
export interface CubeColumns {
  readonly dims: readonly {
    readonly name: string
    readonly column: string
    readonly field: Field
  }[]
  readonly sums: readonly { readonly name: string; readonly column: string }[]
}

export function cubeColumns(register: AnyRegister): CubeColumns {
  const cube = register.cube as Cube
  const fields = new Map(
    columnsOf(register).map(([name, field, column]) => [name, { field, column }]),
  )
  return {
    dims: cube.by.map((name) => ({ name, ...fields.get(name)! })),
    sums: (cube.sums ?? []).map((name) => ({ name, column: snake(name) })),
  }
}

/** Roles that may read what is counted of a register; the clock folds it. */
export const countReaders = (register: AnyRegister): readonly string[] =>
  wholeReaders(readersOf(register))

/** Deltas are appended with the facts; cells are what a job has folded them into. */
export function cubeDdl(entry: Entry): string[] {
  const { register } = entry
  const { delta, cell } = tablesOf(register)
  const { dims, sums } = cubeColumns(register)
  const dimension = dims.map((d) => sql`${id(d.column)} text collate "C" not null`)
  const measures = [
    sql`n bigint not null`,
    ...sums.flatMap((s) => [
      sql`${id(s.column)} numeric not null`,
      sql`${id(`${s.column}_known`)} bigint not null`,
    ]),
  ]
  const where = sql`region text collate "C" not null, month date not null`
  const key = list([id('region'), id('month'), ...dims.map((d) => id(d.column))])
  const steps = Object.keys(entry.procedure.steps).map((step) => `${register.name}.${step}`)
  const here = inScopePolicy(id('region'))
  const delivering = steps.filter((_, n) => {
    const step = Object.values(entry.procedure.steps)[n]
    return step?.delivers || step?.retracts
  })
  const place = delivering.length ? either([here, takingStep(delivering)]) : here
  return [
    sql`create table ${id(delta)} (${list([where, ...dimension, ...measures, sql`id uuid not null, constraint ${id(`${delta}_pkey`)} primary key (region, month, id)`])})`,
    sql`create table ${id(cell)} (${list([where, ...dimension, ...measures, sql`constraint ${id(`${cell}_pkey`)} primary key (${key})`])})`,
    ...[delta, cell].flatMap((table) => [
      sql`alter table ${id(table)} enable row level security`,
      sql`grant select, insert, update, delete on ${id(table)} to zhiheng_app`,
      sql`create policy ${id(`${table}_read`)} on ${id(table)} for select to zhiheng_app using (${both([here, hasRole(countReaders(register))])})`,
    ]),
    sql`create policy ${id(`${delta}_append`)} on ${id(delta)} for insert to zhiheng_app with check (${both([takingStep(steps), place])})`,
    sql`create policy ${id(`${delta}_fold`)} on ${id(delta)} for delete to zhiheng_app using (${both([takingStep(['clock.fold']), here])})`,
    sql`create policy ${id(`${cell}_fold`)} on ${id(cell)} for insert to zhiheng_app with check (${both([takingStep(['clock.fold']), here])})`,
    sql`create policy ${id(`${cell}_refold`)} on ${id(cell)} for update to zhiheng_app using (${both([takingStep(['clock.fold']), here])})`,
  ].map(textOf)
}

/** Counts and sums of one image (`old` or `new` values) of changed records, signed. */
export function deltaSelect(register: AnyRegister, from: Sql, image: DeltaImage): Sql {
  const { dims, sums } = cubeColumns(register)
  const month = image.value((register.cube as Cube).month)
  const sign = sql.lit(image.sign)
  const columns = [
    sql`${image.region} as region`,
    sql`date_trunc('month', ${month}::timestamp)::date as month`,
    ...dims.map((d) => sql`coalesce(${image.value(d.name)}::text, '') as ${id(d.column)}`),
    sql`${sign} as n`,
    ...sums.flatMap((s) => [
      sql`${sign} * coalesce(${image.value(s.name)}, 0) as ${id(s.column)}`,
      sql`case when ${image.value(s.name)} is null then 0 else ${sign} end as ${id(`${s.column}_known`)}`,
    ]),
  ]
  return sql`select ${list(columns)} from ${from} where ${image.counts} and ${month} is not null`
}
export interface DeltaImage {
  readonly sign: 1 | -1
  readonly region: Sql
  readonly value: (field: string) => Sql
  /** Which rows have this image and count: not those in a void state. */
  readonly counts: Sql
}

/** One row per (region, month, dimensions) that changed. */
export function deltaInsert(register: AnyRegister, images: readonly Sql[]): Sql {
  const { delta } = tablesOf(register)
  const { dims, sums } = cubeColumns(register)
  const keys = list([id('region'), id('month'), ...dims.map((d) => id(d.column))])
  const measures = [id('n'), ...sums.flatMap((s) => [id(s.column), id(`${s.column}_known`)])]
  const totals = list(measures.map((m) => sql`sum(${m})`))
  const some = list(
    measures.map((m) => sql`sum(${m}) <> 0`),
    sql` or `,
  )
  return sql`insert into ${id(delta)} (${keys}, ${list(measures)}, id)
select ${keys}, ${totals}, gen_random_uuid() from (${list(images, sql` union all `)}) image
group by ${keys} having ${some}`
}

/** A dimension as conditions see it: typed, and NULL where unknown. */
export function dimensionValue(alias: string, column: string, field: Field): Sql {
  const known = sql`nullif(${sql.ref(`${alias}.${column}`)}, '')`
  const type = castType(field)
  return type === 'text' ? known : sql`${known}::${sql.raw(type)}`
}
