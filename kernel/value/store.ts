import type { Field } from '../fields/declare.ts'
import type { Setting } from '../limit/declare.ts'
import { list, type Sql, sql } from '../sql.ts'
import { isValue, type Length, type Operand, type Value } from './declare.ts'
import { kindOf, kindOfField, type ValueKind } from './kind.ts'
import { levels, type Moment } from './run.ts'

/** How a value reaches SQL: what its names stand for, who acts and when, and how sums over children are written. */
export interface Bound extends Moment {
  /** A typed expression and the field that it is a value of. */
  readonly column: (name: string) => { readonly value: Sql; readonly field: Field }
  readonly total: (of: Extract<Value, { give: 'total' }>) => Sql
  /** Whether the limit of a step has not passed, and the number that a region sets. */
  readonly kept: (step: string) => Sql
  readonly setting: (of: Setting) => Sql
}

/** A typed expression, NULL where it is unknown: numbers are numeric, codes and ids text. Agrees with `giveValue`. */
export function valueSql(value: Operand, to: Bound): Sql {
  if (!isValue(value)) return literal(value)
  switch (value.give) {
    case 'field':
      return fieldSql(to.column(value.field))
    case 'later':
      return laterSql(value, to)
    case 'daysSince':
      return sql`(${moment(to).today} - ${dayOf(value.from, to)})::numeric`
    case 'inTimeOf':
      return sql`(${moment(to).now} <= ${laterSql(value, to)})`
    case 'pick':
      return pickSql(value, to)
    case 'bands':
      return bandsSql(value, to)
    case 'total':
      return to.total(value)
    case 'kept':
      return to.kept(value.step)
    case 'setting':
      return to.setting(value)
    case 'nextSerial':
      throw new Error('a number is not worked out from a record')
    default:
      return 'of' in value ? computedSql(value, to) : moment(to)[value.give]
  }
}

function literal(value: Exclude<Operand, Value>): Sql {
  if (value === null) return sql`null`
  if (typeof value === 'number') return sql`${value}::numeric`
  return typeof value === 'boolean' ? sql`${value}::boolean` : sql`${value}::text`
}

const asText = ['link', 'post']
function fieldSql({ value, field }: ReturnType<Bound['column']>): Sql {
  if (kindOfField(field) === 'number') return sql`${value}::numeric`
  return asText.includes(field.kind) ? sql`${value}::text` : value
}

const kindIn = (value: Operand, to: Bound): ValueKind | null =>
  kindOf(value, (name) => to.column(name).field)

function moment({ actor, at }: Moment) {
  const now = sql`${at.toISOString()}::timestamptz`
  return {
    now,
    today: shanghaiDay(now),
    ownPost: sql`${actor.post}::text`,
    ownName: sql`${actor.name}::text`,
    ownDepartment: sql`${actor.department}::text`,
    ownParty: sql`${actor.party}::text`,
  }
}

const shanghaiDay = (instant: Sql): Sql => sql`(${instant} at time zone 'Asia/Shanghai')::date`

/** A day as it is, an instant's day in Shanghai. */
function dayOf(from: Operand, to: Bound): Sql {
  const found = valueSql(from, to)
  return kindIn(from, to) === 'instant' ? shanghaiDay(found) : found
}

type Later = Extract<Value, { readonly span: Length }>
function laterSql({ from: start, span: { amount, unit } }: Later, to: Bound): Sql {
  const from = valueSql(start, to)
  const many = (times: number) => sql`(${times}::integer * ${valueSql(amount, to)})::integer`
  if (unit === 'minutes' || unit === 'hours')
    return sql`(${from} + make_interval(mins => ${many(unit === 'hours' ? 60 : 1)}))`
  if (unit === 'days') return sql`(${from} + ${many(1)})`
  return sql`(${from} + make_interval(months => ${many(unit === 'years' ? 12 : 1)}))::date`
}

/** Codes are compared byte by byte, whatever the order of the words that they stand for. */
function pickSql({ by, among }: Extract<Value, { give: 'pick' }>, to: Bound): Sql {
  const cases = Object.entries(among).map(
    ([code, gives]) => sql`when ${code} then ${valueSql(gives, to)}`,
  )
  const code = valueSql(by, to)
  return sql`(case (${kindIn(by, to) === 'number' ? sql`trim_scale(${code})` : code})::text collate "C" ${list(cases, sql` `)} end)`
}

function bandsSql({ of, bands }: Extract<Value, { give: 'bands' }>, to: Bound): Sql {
  const number = valueSql(of, to)
  const cases = bands.map(
    ([least, gives]) => sql`when ${number} >= ${least}::numeric then ${valueSql(gives, to)}`,
  )
  return sql`(case ${list(cases, sql` `)} end)`
}

type Computed = Extract<Value, { readonly of: readonly Operand[] }>
function computedSql({ give, of }: Exclude<Computed, { give: 'bands' }>, to: Bound): Sql {
  const values = of.map((one) => valueSql(one, to))
  if (give === 'highestKnown') return sql`greatest(${list(values)})`
  const unknown = values.map((one) => sql`${one} is null`)
  return sql`(case when not (${list(unknown, sql` or `)}) then ${operations[give](values)} end)`
}

const operations: Record<
  Exclude<Computed['give'], 'highestKnown' | 'bands'>,
  (values: readonly Sql[]) => Sql
> = {
  least: (values) => sql`least(${list(values)})`,
  greatest: (values) => sql`greatest(${list(values)})`,
  plus: (values) => list(values, sql` + `),
  minus: (values) => list(values, sql` - `),
  times: (values) => list(values, sql` * `),
  percentOf: (values) => sql`round(${list(values, sql` * `)} / 100)`,
  listOf: (values) => sql`array[${list(values.map((one) => sql`${one}::text`))}]`,
  above: ([region]) => regionAbove(region!),
}

function regionAbove(region: Sql): Sql {
  const cases = levels.map((level, n) => {
    const next = levels[n + 1]
    return sql`when ${level}::integer then ${next ? sql`left(${region}, ${next}::integer)` : sql`'0'`}`
  })
  return sql`(case length(${region}) ${list(cases, sql` `)} end)`
}

/** The value as it is staged for a field: canonical text; unknown where a number is too large to be kept. */
export function stagedValue(field: Field, value: Sql): Sql {
  if (field.kind === 'instant')
    return sql`to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
  if (kindOfField(field) !== 'number') return sql`${value}::text`
  const kept = field.kind === 'decimal' ? sql`trim_scale(x)` : sql`round(x)`
  return sql`(select ${kept}::text from (select ${value} as x) v where abs(x) < 1e15)`
}
