import { sealedMark } from '../secret/seal.ts'
import { list, type Sql, sql } from '../sql.ts'
import type { Field, FieldKind } from './declare.ts'

/** Column type and, where the type alone does not say it, the check that the database enforces. */
const types: Record<FieldKind, string> = {
  text: 'text collate zh',
  longText: 'text collate zh',
  code: 'text collate "C"',
  integer: 'bigint',
  decimal: 'numeric',
  money: 'bigint',
  date: 'date',
  instant: 'timestamptz',
  yesNo: 'boolean',
  choice: 'text collate "C"',
  lines: 'text[]',
  link: 'uuid',
  region: 'text collate "C"',
  department: 'text collate "C"',
  party: 'text collate "C"',
  post: 'uuid',
  file: 'text collate "C"',
}

export const columnType = (field: Field): string => (field.secret ? types.code : types[field.kind])
/** The type without its collation: what a staged text is cast to. */
export const castType = (field: Field): string => columnType(field).replace(/ collate .*/, '')

/** What the database demands of a column, or null where the type says it all. */
export function columnCheck(field: Field, column: Sql): Sql | null {
  if (field.secret) return null
  if (field.kind === 'choice')
    return sql`${column} in (${list(Object.keys(field.choices ?? {}).map((c) => sql.lit(c)))})`
  if (field.kind === 'text') return sql`length(${column}) <= 500`
  if (field.kind === 'code') return sql`length(${column}) between 1 and 64`
  if (field.kind === 'lines') return boundsCheck(sql`cardinality(${column})`, field)
  return boundsCheck(column, field)
}

function boundsCheck(size: Sql, field: Field): Sql | null {
  const { multipleOf } = field
  const between = betweenCheck(size, field)
  if (multipleOf === undefined) return between
  const even = sql`${size} % ${sql.lit(multipleOf)} = 0`
  return between ? sql`${between} and ${even}` : even
}

function betweenCheck(size: Sql, { least, most }: Field): Sql | null {
  if (least !== undefined && most !== undefined)
    return sql`${size} between ${sql.lit(least)} and ${sql.lit(most)}`
  if (least !== undefined) return sql`${size} >= ${sql.lit(least)}`
  if (most !== undefined) return sql`${size} <= ${sql.lit(most)}`
  return null
}

/** The value as JSON carries it, from what `pg` returns. */
export function fromColumn(field: Field, value: unknown): unknown {
  if (value === null || value === undefined) return null
  if (field.secret) return sealedMark
  if (['integer', 'money', 'decimal'].includes(field.kind)) return Number(value)
  if (field.kind === 'instant') return (value as Date).toISOString()
  return value
}

/** A column's value for an event's JSON: what `JSON.stringify` makes of the canonical value. */
export function jsonValue(field: Field, column: Sql): Sql {
  return field.kind === 'instant'
    ? sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    : column
}

/** The canonical value as text for staging; PostgreSQL casts it to the column's type. */
export function toStaged(field: Field, value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (field.kind === 'lines') return arrayText(value as readonly string[])
  return String(value)
}

/** PostgreSQL's array literal; every element is quoted. */
function arrayText(values: readonly string[]): string {
  return `{${values.map((v) => `"${v.replace(/["\\]/g, '\\$&')}"`).join(',')}}`
}
