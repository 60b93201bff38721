import {
  type Condition,
  conditionOf,
  isField,
  isOwn,
  type OwnName,
  type OwnValue,
  type Where,
} from './declare.ts'

export type Truth = 'yes' | 'no' | 'unknown'

/** What `own.*` stands for while a condition is evaluated. An absent value makes comparisons unknown. */
export interface OwnValues {
  readonly scope: readonly string[]
  readonly department: string | null
  readonly post: string | null
  readonly party: string | null
}

export const nobody: OwnValues = { scope: [], department: null, post: null, party: null }

type Row = Readonly<Record<string, unknown>>

/** Evaluates in memory. Agrees with `whereSql` on every condition and row (property-tested). */
export function truthOf(where: Where, row: Row, mine: OwnValues = nobody): Truth {
  if ('$any' in where) return anyOf((where.$any as Where[]).map((w) => truthOf(w, row, mine)))
  if ('$all' in where) return allOf((where.$all as Where[]).map((w) => truthOf(w, row, mine)))
  if ('$not' in where) return negate(truthOf(where.$not as Where, row, mine))
  return allOf(
    Object.entries(where).map(([name, wanted]) =>
      test(conditionOf(wanted), { actual: row[name], row }, mine),
    ),
  )
}

function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes('yes')) return 'yes'
  return truths.includes('unknown') ? 'unknown' : 'no'
}
function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no'
  return truths.includes('unknown') ? 'unknown' : 'yes'
}
function negate(truth: Truth): Truth {
  return truth === 'unknown' ? truth : truth === 'yes' ? 'no' : 'yes'
}
const truth = (yes: boolean): Truth => (yes ? 'yes' : 'no')

interface Tested {
  readonly actual: unknown
  readonly row: Row
}

function test(condition: Condition<unknown>, tested: Tested, mine: OwnValues): Truth {
  const { actual } = tested
  switch (condition.op) {
    case 'known':
      return truth(actual != null)
    case 'absent':
      return truth(actual == null)
    case 'within':
      return isWithin(condition.region, actual, mine)
    case 'oneOf':
      return actual == null ? 'unknown' : truth(condition.values.includes(actual))
    default:
      return compare(condition, tested, mine)
  }
}

type Comparison = Extract<Condition<unknown>, { readonly value: unknown }>

function compare(condition: Comparison, { actual, row }: Tested, mine: OwnValues): Truth {
  const wanted = wantedOf(condition.value, row, mine)
  if (actual == null || wanted == null) return 'unknown'
  switch (condition.op) {
    case 'is':
      return truth(actual === wanted)
    case 'isNot':
      return truth(actual !== wanted)
    case 'atLeast':
      return truth((actual as number) >= (wanted as number))
    case 'atMost':
      return truth((actual as number) <= (wanted as number))
    case 'has':
      return truth((actual as readonly unknown[]).includes(wanted))
  }
}

function wantedOf(value: unknown, row: Row, mine: OwnValues): unknown {
  if (isField(value)) return row[value.field]
  return isOwn(value) ? ownOf(mine, value.own) : value
}

const ownOf = (mine: OwnValues, name: OwnName): unknown =>
  name === 'territory' ? (mine.scope[0] ?? null) : mine[name]

function isWithin(region: string | OwnValue, actual: unknown, mine: OwnValues): Truth {
  const prefixes = isOwn(region) ? mine.scope : [region]
  if (prefixes.length === 0 || typeof actual !== 'string') return 'unknown'
  return truth(prefixes.some((prefix) => actual.startsWith(prefix)))
}
