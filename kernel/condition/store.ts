import { both, either, list, type Sql, sql } from '../sql.ts'
import {
  type Condition,
  conditionOf,
  isField,
  isOwn,
  type OwnName,
  type OwnValue,
  type Where,
} from './declare.ts'

/** How a condition reaches SQL: the columns it names, what `own.*` stands for, how values are written. */
export interface Binding {
  /** A typed expression for the field; NULL where the value is unknown. */
  readonly column: (field: string) => Sql
  /** Single values of the acting post; NULL where it has none. */
  readonly own: (name: Exclude<OwnName, 'scope'>) => Sql
  /** True where the region code in `column` lies inside the acting post's scope. */
  readonly inScope: (column: Sql) => Sql
  readonly literal: (value: unknown) => Sql
}

/** A boolean expression: true, false, or NULL for unknown. Agrees with `truthOf` (property-tested). */
export function whereSql(where: Where, to: Binding): Sql {
  if ('$any' in where) return either((where.$any as Where[]).map((w) => whereSql(w, to)))
  if ('$all' in where) return both((where.$all as Where[]).map((w) => whereSql(w, to)))
  if ('$not' in where) return sql`(not ${whereSql(where.$not as Where, to)})`
  return both(
    Object.entries(where).map(([name, wanted]) => test(conditionOf(wanted), to.column(name), to)),
  )
}

function test(condition: Condition<unknown>, column: Sql, to: Binding): Sql {
  switch (condition.op) {
    case 'known':
      return sql`${column} is not null`
    case 'absent':
      return sql`${column} is null`
    case 'within':
      return isWithin(condition.region, column, to)
    case 'oneOf':
      return condition.values.length
        ? sql`${column} in (${list(condition.values.map(to.literal))})`
        : sql`(case when ${column} is not null then false end)`
    case 'has':
      return hasValue(condition.value, column, to)
    default:
      return sql`${column} ${operators[condition.op]} ${value(condition.value, to)}`
  }
}

const operators = { is: sql`=`, isNot: sql`<>`, atLeast: sql`>=`, atMost: sql`<=` } as const

function value(wanted: unknown, to: Binding): Sql {
  if (isField(wanted)) return to.column(wanted.field)
  return isOwn(wanted) && wanted.own !== 'scope' ? to.own(wanted.own) : to.literal(wanted)
}

/** `= any` answers NULL for a missing element when the array holds NULLs; lists never do. */
function hasValue(wanted: string | OwnValue, column: Sql, to: Binding): Sql {
  const one = sql`${value(wanted, to)}::text`
  return sql`(case when ${one} is not null then ${one} = any(${column}) end)`
}

function isWithin(region: string | OwnValue, column: Sql, to: Binding): Sql {
  if (isOwn(region)) return to.inScope(column)
  return sql`left(${column}, ${sql.lit(region.length)}) = ${to.literal(region)}`
}
