import { plusMonths } from '@zhiheng/codes'
import type { Where } from '../condition/declare.ts'
import { type Truth, truthOf } from '../condition/run.ts'
import type { AnyRegister } from '../register/declare.ts'
import { sumOf } from '../value/number.ts'
import { type Found, knownOf } from './found.ts'
import type { Args, Gives, Input } from './input.ts'
import type { Known } from './known.ts'

type Row = Readonly<Record<string, unknown>>
/** The day of an appraisal, and what a scheme gives the input. */
export interface InputAsked {
  readonly on: string
  readonly with: Args
  /** False where the region does not keep the register over the whole window. */
  readonly keeps?: boolean
  /** Since when the region keeps it; null or left out, nobody has said. */
  readonly since?: string | null
}

/** The first day that does not count any more; null where the window is open. */
export function windowStart(input: Input, { on, with: given }: InputAsked): string | null {
  for (const [name, argument] of Object.entries(input.asks))
    if (argument.kind === 'months') {
      const months = given[name] ?? argument.otherwise
      return months === undefined ? null : plusMonths(on, -Number(months))
    }
  return null
}

/**
 * By which day the region must keep the register for nothing found to be nothing there: the beginning of the window or,
 * of what holds on the day, the day itself; null where that is never so.
 */
export function keptBy(input: Input, asked: InputAsked): string | null {
  return windowStart(input, asked) ?? (holdsOnDay(input) ? asked.on : null)
}
/** Whether the question is what holds on the day, rather than what has happened. */
export const holdsOnDay = ({ during, over }: Input): boolean => Boolean(during ?? over.inForce)

/** The condition of an input with its arguments, apart from dates. */
export function conditionWith(input: Input, given: Args): Where {
  const narrowed = Object.entries(input.asks).flatMap(([name, argument]): Where[] => {
    const value = given[name]
    if (value === undefined || argument.kind === 'months') return []
    const narrow =
      argument.kind === 'oneOf' ? { op: 'oneOf', values: value } : { op: 'atLeast', value }
    return [{ [argument.field]: narrow } as Where]
  })
  return narrowed.length ? { $all: [input.where as Where, ...narrowed] } : (input.where as Where)
}

/** The value of an input over these records of one subject. Agrees with what is read from the database. */
export function observe(input: Input, rows: readonly Row[], asked: InputAsked): Known {
  const dated = inForceOf(input.over, rows, asked.on).filter((row) => isDated(input, row, asked))
  const condition = conditionWith(input, asked.with)
  const where = (truth: Truth) => dated.filter((row) => truthOf(condition, row) === truth)
  const found = gather(input, { sure: where('yes'), doubtful: where('unknown').length }, asked.on)
  return knownOf(input, found, asked)
}

function isDated(input: Input, row: Row, asked: InputAsked): boolean {
  const { on } = asked
  if (input.during) {
    const { from, until } = input.during
    if (!holds(row[from], (day) => day <= on) || !lasts(row[until], on)) return false
  }
  if (!input.on) return true
  const start = windowStart(input, asked)
  return holds(row[input.on], (day) => day <= on && (start === null || day > start))
}

const holds = (value: unknown, test: (day: string) => boolean): boolean =>
  typeof value === 'string' && test(value)
const lasts = (until: unknown, on: string): boolean => until == null || (until as string) >= on

/** Of dated facts those in force on the day; any other register whole. */
function inForceOf(register: AnyRegister, rows: readonly Row[], on: string): readonly Row[] {
  const { inForce } = register
  if (!inForce) return rows
  const by = inForce.by as string
  if (inForce.each === 'year') return rows.filter((row) => row[by] === Number(on.slice(0, 4)))
  const whose = ['region', ...(register.key ?? []).slice(0, -1)] as string[]
  const begun = rows.filter((row) => holds(row[by], (day) => day <= on))
  const latest = [...Map.groupBy(begun, (row) => JSON.stringify(whose.map((name) => row[name])))]
  const each = latest.map(([, same]) => same.toSorted((a, b) => (a[by]! < b[by]! ? 1 : -1))[0]!)
  return each.filter((row) => !inForce.until || lasts(row[inForce.until as string], on))
}

interface Gathered {
  readonly sure: readonly Row[]
  readonly doubtful: number
}
function gather(input: Input, { sure: rows, doubtful }: Gathered, on: string): Found {
  const gives = input.gives as Gives
  const sure = { records: rows.length, doubtful: input.doubt ? doubtful : 0 }
  switch (gives.give) {
    case 'count':
      return sure
    case 'share':
      return { ...sure, ...shareOf(gives, rows, on) }
    case 'latest':
      return { ...sure, ...lastOf(input, rows, gives.of) }
    case 'years':
      return { ...sure, ...spread(rows, gives.since) }
    default:
      return { ...sure, ...spread(rows, gives.of) }
  }
}

function shareOf(
  { of, among, lasting, sums }: Extract<Gives, { give: 'share' }>,
  rows: readonly Row[],
  day: string,
) {
  const counted = rows.filter((row) => truthOf(among as Where, row) === 'yes')
  const lasts = (row: Row) => !lasting || holds(row[lasting], (until) => until >= day)
  const parts = counted.filter((row) => truthOf(of as Where, row) === 'yes' && lasts(row))
  if (!sums) return { of: parts.length, among: counted.length }
  const total = (all: readonly Row[], name: string) =>
    all.reduce((sum, row) => sum + Number(row[name] ?? 0), 0)
  return { of: total(parts, sums.of), among: total(counted, sums.among) }
}

/** Of the known values the least, the greatest and the sum, and how many are not known. */
function spread(rows: readonly Row[], field: string) {
  const values = rows.flatMap((row) => (row[field] == null ? [] : [row[field] as number | string]))
  const missing = rows.length - values.length
  if (values.length === 0) return { missing }
  const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const sum = typeof values[0] === 'number' ? sumOf(values as number[]) : 0
  return { missing, least: sorted[0]!, greatest: sorted.at(-1)!, sum }
}

function lastOf(input: Input, rows: readonly Row[], field: string) {
  const by = (input.on ?? input.during?.from ?? input.over.inForce?.by) as string
  return { said: lastSaid(rows.map((row) => [row[by], row[field]])) }
}

/** What is said under the latest date: several things where they differ. */
export function lastSaid(
  said: readonly (readonly [date: unknown, value: unknown])[],
): readonly unknown[] {
  const last = said
    .map(([date]) => String(date))
    .toSorted()
    .at(-1)
  return said.flatMap(([date, value]) => (String(date) === last ? [value ?? null] : []))
}
