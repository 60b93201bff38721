/**
 * The one condition language, as data. Guards, rights, indicators, schemes and filters share it.
 * It is three-valued: a condition over an absent value is neither true nor false but unknown.
 */

/** What the acting post brings along; compared with a record's columns by rules about rights. */
export type OwnName = 'scope' | 'territory' | 'department' | 'post' | 'party'
export interface OwnValue {
  readonly own: OwnName
}

/** The acting post's own: what it covers, the one region where it sits (the first of its scope), and who it is. */
export const own = {
  scope: { own: 'scope' },
  territory: { own: 'territory' },
  department: { own: 'department' },
  post: { own: 'post' },
  party: { own: 'party' },
} as const satisfies Record<OwnName, OwnValue>

/** The value of another field of the same record or, where a step states it, of what the step asks. */
export interface FieldValue {
  readonly give: 'field'
  readonly field: string
}
export const field = (name: string): FieldValue => ({ give: 'field', field: name })
export const isField = (value: unknown): value is FieldValue =>
  typeof value === 'object' && value !== null && 'give' in value && value.give === 'field'

export type Condition<T> =
  | { readonly op: 'is' | 'isNot'; readonly value: T | OwnValue | FieldValue }
  | { readonly op: 'oneOf'; readonly values: readonly T[] }
  | { readonly op: 'atLeast' | 'atMost'; readonly value: T | FieldValue }
  | { readonly op: 'known' | 'absent' }
  | { readonly op: 'within'; readonly region: string | OwnValue }
  | { readonly op: 'has'; readonly value: string | OwnValue }

/** Every named field must satisfy its value or condition. An empty `Match` holds for every record. */
export type Match<Row> = {
  readonly [K in keyof Row]?: NonNullable<Row[K]> | FieldValue | Condition<NonNullable<Row[K]>>
}

export type Where<Row = Record<string, unknown>> =
  | Match<Row>
  | { readonly $any: readonly Where<Row>[] }
  | { readonly $all: readonly Where<Row>[] }
  | { readonly $not: Where<Row> }

export const is = <T>(value: T | OwnValue | FieldValue): Condition<T> => ({ op: 'is', value })
export const isNot = <T>(value: T | OwnValue | FieldValue): Condition<T> => ({ op: 'isNot', value })
export const oneOf = <const T>(...values: T[]): Condition<T> => ({ op: 'oneOf', values })
/** A bound may be another field; a condition over it fits every kind. */
type Bound = {
  (value: FieldValue): Condition<never>
  <T extends number | string>(value: T): Condition<T>
}
const bound =
  (op: 'atLeast' | 'atMost'): Bound =>
  (value: unknown): Condition<never> => ({ op, value: value as FieldValue })
export const atLeast = bound('atLeast')
export const atMost = bound('atMost')
export const known: Condition<never> = { op: 'known' }
export const absent: Condition<never> = { op: 'absent' }
/** The region lies inside `region`: a code cut by level, or `own.scope`. */
export const within = (region: string | OwnValue): Condition<string> => ({ op: 'within', region })
/** The list contains `value`. */
export const has = (value: string | OwnValue): Condition<readonly string[]> => ({
  op: 'has',
  value,
})
/** Rows are those of where the condition stands: its parts need not name the same fields. */
type Any = Record<string, unknown>
export const any = <Row = Any>(...parts: Where<NoInfer<Row>>[]): Where<Row> => ({ $any: parts })
export const all = <Row = Any>(...parts: Where<NoInfer<Row>>[]): Where<Row> => ({ $all: parts })
export const not = <Row = Any>(part: Where<NoInfer<Row>>): Where<Row> => ({ $not: part })

export function isOwn(value: unknown): value is OwnValue {
  return typeof value === 'object' && value !== null && 'own' in value
}

/** A bare value stands for `is(value)`. */
export function conditionOf(wanted: unknown): Condition<unknown> {
  const isCondition = typeof wanted === 'object' && wanted !== null && 'op' in wanted
  return isCondition ? (wanted as Condition<unknown>) : { op: 'is', value: wanted }
}

/** The names of every field that `where` looks at, those with which it compares too, each once. */
export function fieldsIn(where: Where): string[] {
  if ('$any' in where) return [...new Set((where.$any as Where[]).flatMap(fieldsIn))]
  if ('$all' in where) return [...new Set((where.$all as Where[]).flatMap(fieldsIn))]
  if ('$not' in where) return fieldsIn(where.$not as Where)
  return [...new Set([...Object.keys(where), ...comparedIn(where).map(([, other]) => other)])]
}

/** Each field that is compared with another one, and that one. */
export function comparedIn(where: Where): (readonly [field: string, other: string])[] {
  if ('$any' in where) return (where.$any as Where[]).flatMap(comparedIn)
  if ('$all' in where) return (where.$all as Where[]).flatMap(comparedIn)
  if ('$not' in where) return comparedIn(where.$not as Where)
  return Object.entries(where).flatMap(([name, wanted]) => {
    const condition = conditionOf(wanted)
    const other = 'value' in condition && isField(condition.value) ? condition.value.field : null
    return other === null ? [] : [[name, other] as const]
  })
}
