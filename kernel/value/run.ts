import { daysBetween, plusDays, plusMonths } from '@zhiheng/codes'
import { dayIn } from '../kernel.ts'
import type { Span } from '../limit/declare.ts'
import type { Actor } from '../rights/declare.ts'
import { isValue, type Operand, type Value } from './declare.ts'
import { differenceOf, percentOf, productOf, sumOf } from './number.ts'

/** Who takes a step, and when. */
export interface Moment {
  readonly actor: Actor
  readonly at: Date
}

/** What values are worked out from in memory: canonical values by name, null where unknown. */
export interface Given extends Moment {
  readonly named: (name: string) => unknown
}

/** Works a value out in memory. Agrees with `valueSql` on every value and row (property-tested). */
export function giveValue(value: Operand, given: Given): unknown {
  if (!isValue(value)) return value
  switch (value.give) {
    case 'field':
      return given.named(value.field) ?? null
    case 'later':
    case 'daysSince':
    case 'inTimeOf':
      return measured(value, giveValue(value.from, given), given)
    case 'pick':
      return picked(value, given)
    case 'bands':
      return banded(value, given)
    case 'total':
    case 'kept':
    case 'setting':
    case 'nextSerial':
      throw new Error(`${value.give} is not worked out in memory`)
    default:
      return 'of' in value ? computed(value, given) : moments[value.give](given)
  }
}

const moments = {
  today: ({ at }: Moment) => dayIn(at),
  now: ({ at }: Moment) => at.toISOString(),
  ownPost: ({ actor }: Moment) => actor.post,
  ownName: ({ actor }: Moment) => actor.name,
  ownDepartment: ({ actor }: Moment) => actor.department,
  ownParty: ({ actor }: Moment) => actor.party,
}

type Measured = Extract<Value, { readonly from: Operand }>
function measured(value: Measured, from: unknown, given: Given): unknown {
  const { at } = given
  if (from === null) return null
  if (value.give === 'daysSince') return daysBetween(dayOf(from as string), dayIn(at))
  const amount = giveValue(value.span.amount, given) as number | null
  if (amount === null) return null
  const then = laterThan(from as string, { ...value.span, amount })
  return value.give === 'later' ? then : at.toISOString() <= then
}

const isDay = (text: string): boolean => text.length === 10
const dayOf = (text: string): string => (isDay(text) ? text : dayIn(new Date(text)))

function laterThan(from: string, { amount, unit }: Span): string {
  if (unit === 'minutes' || unit === 'hours') {
    const length = amount * (unit === 'hours' ? 3_600_000 : 60_000)
    return new Date(Date.parse(from) + length).toISOString()
  }
  return unit === 'days'
    ? plusDays(from, amount)
    : plusMonths(from, unit === 'years' ? 12 * amount : amount)
}

function picked({ by, among }: Extract<Value, { give: 'pick' }>, given: Given): unknown {
  const code = giveValue(by, given)
  const found = code === null || !Object.hasOwn(among, String(code)) ? null : among[String(code)]
  return giveValue(found ?? null, given)
}

function banded({ of, bands }: Extract<Value, { give: 'bands' }>, given: Given): unknown {
  const number = giveValue(of, given) as number | null
  const found = number === null ? undefined : bands.find(([least]) => number >= least)
  return found ? giveValue(found[1], given) : null
}

type Computed = Extract<Value, { readonly of: readonly Operand[] }>
function computed({ give, of }: Exclude<Computed, { give: 'bands' }>, given: Given): unknown {
  const values = of.map((one) => giveValue(one, given))
  const known = values.filter((one) => one !== null)
  if (give === 'highestKnown') return extreme(known, (a, b) => a > b)
  return known.length < values.length ? null : operations[give](values as never)
}

type Ordered = number | string
function extreme(values: readonly unknown[], before: (a: Ordered, b: Ordered) => boolean): unknown {
  const [first = null, ...rest] = values as Ordered[]
  return rest.reduce((best, one) => (before(one, best as Ordered) ? one : best), first)
}

const operations: Record<
  Exclude<Computed['give'], 'highestKnown' | 'bands'>,
  (values: never) => unknown
> = {
  least: (values: readonly unknown[]) => extreme(values, (a, b) => a < b),
  greatest: (values: readonly unknown[]) => extreme(values, (a, b) => a > b),
  plus: sumOf,
  minus: differenceOf,
  times: productOf,
  percentOf,
  listOf: (values: readonly unknown[]) => values,
  above: ([region]: readonly string[]) => regionAbove(region!),
}

/** Codes are cut by level: 12, 9, 6, 4 and 2 digits, and `0` for the country, above which there is none. */
export const levels = [12, 9, 6, 4, 2] as const
/** The region above; null above the country. */
export function regionAbove(region: string): string | null {
  const level = levels.indexOf(region.length as 2)
  if (level < 0) return null
  const next = levels[level + 1]
  return next ? region.slice(0, next) : '0'
}
