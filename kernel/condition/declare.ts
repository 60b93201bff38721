/**
 * The one condition language, as data. Guards, rights, indicators, schemes and filters share it.
 * It is three-valued: a condition over an absent value is neither true nor false but unknown.
 */

/** What the acting post brings along; compared with a record's columns by rules about rights. */
export type OwnName = 'scope' | 'department' | 'post' | 'party'
export interface OwnValue {
  readonly own: OwnName
}

/** The acting post's own territory, department, post and party. */
export const own = {
  scope: { own: 'scope' },
  department: { own: 'department' },
  post: { own: 'post' },
  party: { own: 'party' },
} as const satisfies Record<OwnName, OwnValue>

export type Condition<T> =
  | { readonly op: 'is' | 'isNot'; readonly value: T | OwnValue }
  | { readonly op: 'oneOf'; readonly values: readonly T[] }
  | { readonly op: 'atLeast' | 'atMost'; readonly value: T }
  | { readonly op: 'known' | 'absent' }
  | { readonly op: 'within'; readonly region: string | OwnValue }
  | { readonly op: 'has'; readonly value: string | OwnValue }

/** Every named field must satisfy its value or condition. An empty `Match` holds for every record. */
export type Match<Row> = {
  readonly [K in keyof Row]?: NonNullable<Row[K]> | Condition<NonNullable<Row[K]>>
}

export type Where<Row = Record<string, unknown>> =
  | Match<Row>
  | { readonly $any: readonly Where<Row>[] }
  | { readonly $all: readonly Where<Row>[] }
  | { readonly $not: Where<Row> }

export const is = <T>(value: T | OwnValue): Condition<T> => ({ op: 'is', value })
export const isNot = <T>(value: T | OwnValue): Condition<T> => ({ op: 'isNot', value })
export const oneOf = <const T>(...values: T[]): Condition<T> => ({ op: 'oneOf', values })
export const atLeast = <T extends number | string>(value: T): Condition<T> => ({
  op: 'atLeast',
  value,
})
export const atMost = <T extends number | string>(value: T): Condition<T> => ({
  op: 'atMost',
  value,
})
export const known: Condition<never> = { op: 'known' }
export const absent: Condition<never> = { op: 'absent' }
/** The region lies inside `region`: a code cut by level, or `own.scope`. */
export const within = (region: string | OwnValue): Condition<string> => ({ op: 'within', region })
/** The list contains `value`. */
export const has = (value: string | OwnValue): Condition<readonly string[]> => ({
  op: 'has',
  value,
})
export const any = <Row>(...parts: Where<Row>[]): Where<Row> => ({ $any: parts })
export const all = <Row>(...parts: Where<Row>[]): Where<Row> => ({ $all: parts })
export const not = <Row>(part: Where<Row>): Where<Row> => ({ $not: part })

export function isOwn(value: unknown): value is OwnValue {
  return typeof value === 'object' && value !== null && 'own' in value
}

/** A bare value stands for `is(value)`. */
export function conditionOf(wanted: unknown): Condition<unknown> {
  const isCondition = typeof wanted === 'object' && wanted !== null && 'op' in wanted
  return isCondition ? (wanted as Condition<unknown>) : { op: 'is', value: wanted }
}

/** The names of every field that `where` looks at, each once. */
export function fieldsIn(where: Where): string[] {
  if ('$any' in where) return [...new Set((where.$any as Where[]).flatMap(fieldsIn))]
  if ('$all' in where) return [...new Set((where.$all as Where[]).flatMap(fieldsIn))]
  if ('$not' in where) return fieldsIn(where.$not as Where)
  return Object.keys(where)
}
