import { getEntry } from '../catalogue.ts'
import type { Fields } from '../fields/declare.ts'
import { fromColumn } from '../fields/store.ts'
import type { Kernel } from '../kernel.ts'
import type { Address } from '../procedure/answers.ts'
import type { Actor } from '../rights/declare.ts'
import { id, list, run, snake, sql } from '../sql.ts'
import { reading } from '../transaction.ts'
import { matching } from './select.ts'

/** What the records under one parent add up to. */
export interface BalancesAsked {
  readonly actor: Actor
  readonly parent: Address
  /** The field, a declared filter, that links to it. */
  readonly link: string
  /** The number that is added up. */
  readonly of: string
  /** Fields by which it is told apart. */
  readonly by: readonly string[]
}

/** One of the sums: of the records that have these values. */
export interface Sum {
  readonly by: Readonly<Record<string, unknown>>
  readonly sum: number
  readonly records: number
}

/** The sums of a field by others over the records under one parent that the actor may read and that count. */
export async function balances(
  kernel: Kernel,
  name: string,
  { actor, parent, link, of, by }: BalancesAsked,
): Promise<readonly Sum[]> {
  const { register, procedure } = getEntry(kernel.catalogue, name)
  const columns = by.map((field) => sql.ref(`r.${snake(field)}`))
  const where = { region: parent.region, [link]: parent.id }
  const voids: readonly string[] = procedure.voids ?? []
  const living = voids.length ? sql`and r.state <> all(${voids}::text[])` : sql``
  const groups = columns.length ? sql`group by ${list(columns)} order by ${list(columns)}` : sql``
  const statement = sql`select ${list([
    ...columns.map((column, n) => sql`${column} as ${id(`b${n}`)}`),
    sql`coalesce(sum(${sql.ref(`r.${snake(of)}`)}), 0)::numeric as sum, count(*)::integer as records`,
  ])} from ${matching(register, { actor, where })} ${living} ${groups}`
  const found = await reading(kernel.pool, actor, (client) =>
    run<Record<string, unknown> & { sum: string; records: number }>(client, statement),
  )
  const fields = register.fields as Fields
  return found.rows.map((row) => ({
    by: Object.fromEntries(by.map((field, n) => [field, fromColumn(fields[field]!, row[`b${n}`])])),
    sum: Number(row.sum),
    records: row.records,
  }))
}
