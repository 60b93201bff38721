import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from 'kysely'
import type { QueryResult, QueryResultRow } from 'pg'

export type Sql = RawBuilder<unknown>
export { sql }

/** Compiles only; statements are executed on a `pg` client, because COPY needs one. */
const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

/** Text and parameters of one statement. */
export function compile(statement: Sql): { text: string; values: unknown[] } {
  const { sql: text, parameters } = statement.compile(compiler)
  return { text, values: [...parameters] }
}

/** A connection, or a pool for a statement that needs no transaction. */
export interface Queryable {
  query<Row extends QueryResultRow>(config: {
    text: string
    values: unknown[]
  }): Promise<QueryResult<Row>>
}

/** Runs one statement. `Row` is what the caller selected. */
export function run<Row extends object>(
  client: Queryable,
  statement: Sql,
): Promise<QueryResult<Row>> {
  return client.query<Row>(compile(statement))
}

/** Text of a statement in which every value is a literal: for migrations and policies. */
export function textOf(statement: Sql): string {
  const { text, values } = compile(statement)
  if (values.length) throw new Error(`a literal statement must have no parameters: ${text}`)
  return text
}

export const id = (name: string): Sql => sql.id(name)
export const list = (parts: readonly Sql[], by: Sql = sql`, `): Sql => sql.join(parts as Sql[], by)
export const both = (parts: readonly Sql[]): Sql =>
  parts.length ? sql`(${list(parts, sql` and `)})` : sql`true`
export const either = (parts: readonly Sql[]): Sql =>
  parts.length ? sql`(${list(parts, sql` or `)})` : sql`false`

/** `sampleNo`, `sample-no` → `sample_no`: the name of the table or column. */
export function snake(name: string): string {
  return name.replace(/-/g, '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
