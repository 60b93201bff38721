import type { Entry } from '../catalogue.ts'
import type { Field, Matched } from '../fields/declare.ts'
import { castType } from '../fields/store.ts'
import { dayIn, type Kernel } from '../kernel.ts'
import { settingFunction } from '../limit/setting.ts'
import { columnsOf } from '../register/store.ts'
import type { Actor } from '../rights/declare.ts'
import { matchColumn, matchedFields, matchOf } from '../secret/match.ts'
import { keysOf, seal, unseal } from '../secret/seal.ts'
import { type Sql, snake, sql } from '../sql.ts'
import { isValue, type Value } from '../value/declare.ts'
import type { Moment } from '../value/run.ts'
import { type AnyStep, creates, stays } from './declare.ts'
import { isNumber, numberedBy } from './serial.ts'
import { needsRecord } from './work-out.ts'

/** Everything that the statements of one step are made from. */
export interface Plan {
  readonly entry: Entry
  /** Seals the text of a secret field; absent where there is none to seal. */
  readonly seal?: (text: string) => string
  /** By what a secret is found to be the same as others; null where nothing of it can be compared. */
  readonly match?: (as: Matched, text: string) => string | null
  /** Opens what was sealed, to hand it on to another secret field; null where its key was destroyed. */
  readonly unseal?: (sealed: string) => string | null
  /** Who takes the step and when; absent where no value is worked out. */
  readonly moment?: Moment
  /** The function that tells what regions have set; absent where they set nothing. */
  readonly settings?: string
  readonly name: string
  readonly step: AnyStep
  /** Follows from another step, which has told it what it names. */
  readonly follows?: true
  /** Filled fields with the staging column that holds each. */
  readonly fills: readonly Filling[]
  /** Filled secrets by which records are found to be alike, staged after the fields. */
  readonly matches: readonly Matching[]
  /** Whether records are found by the declared key rather than by address. */
  readonly keyed: boolean
  /** Whether that key finds the record in whichever region it is. */
  readonly across: boolean
}

/** The match of a filled secret: its column, and the staging column that holds it. */
export interface Matching {
  readonly name: string
  readonly as: Matched
  readonly column: string
  readonly at: string
}

export interface Filling {
  readonly name: string
  readonly column: string
  readonly field: Field
  /** The staging column, and its value as the field's type. */
  readonly at: string
  readonly staged: Sql
  /** What the step itself gives: always the same, or worked out; with `byRow` from the record as it was. */
  readonly fixed?: unknown
  readonly gives?: Value
  readonly byRow?: boolean
  /** Whether it is the next number of a serial field. */
  readonly numbered?: true
}

export function planOf(entry: Entry, name: string, step: AnyStep): Plan {
  const fields = new Map(columnsOf(entry.register).map((c) => [c[0], c]))
  const sets = (step.sets ?? {}) as Readonly<Record<string, unknown>>
  const filled = [...(step.fills ?? []), ...Object.keys(sets)]
  const numbered = numberedBy(entry.register, step)
  const fills = [...filled, ...numbered].map((fill, n) => {
    const [, field, column] = fields.get(fill)!
    const cast = castType(field)
    const at = `c${n}`
    const text = sql.ref(`i.${at}`)
    return {
      name: fill,
      column,
      field,
      at,
      staged: cast === 'text' ? text : sql`${text}::${sql.raw(cast)}`,
      ...(fill in sets ? givenBy(step, [fill, sets[fill]]) : {}),
      ...(numbered.includes(fill) ? { numbered: true as const } : {}),
    }
  })
  const keyed = creates(step) && entry.register.key !== null
  const matches = matchedFields(entry.register)
    .filter(([name]) => fills.some((fill) => fill.name === name))
    .map(([name, as], n) => ({ name, as, column: matchColumn(name), at: `c${fills.length + n}` }))
  return {
    entry,
    name,
    step,
    fills,
    matches,
    keyed,
    across: keyed && entry.register.keyAcross === true,
  }
}

function givenBy(step: AnyStep, [name, value]: readonly [string, unknown]): Partial<Filling> {
  if (isNumber(value)) return { numbered: true }
  return isValue(value)
    ? { gives: value, byRow: needsRecord(step, [name, value]) }
    : { fixed: value }
}

/** The columns of the declared key. */
export const keyColumns = (plan: Plan): string[] => (plan.entry.register.key ?? []).map(snake)
/** The staged value of a filled column. */
export const stagedOf = (plan: Plan, column: string): Sql =>
  plan.fills.find((fill) => fill.column === column)!.staged

/** Who acts, when and under which request: the same for every row of a batch. */
export interface Stamp {
  readonly actor: Actor
  readonly at: Date
  readonly request: string
}

/** The plan with what works its values out, and with what seals its secret fields, in the year of `at`. */
export function readied(kernel: Kernel, plan: Plan, { actor, at }: Moment): Plan {
  const works = plan.fills.some(({ gives }) => gives)
    ? { moment: { actor, at }, ...settingsOf(kernel) }
    : {}
  const { name, fields } = plan.entry.register
  if (!Object.values<Field>(fields).some((field) => field.secret)) return { ...plan, ...works }
  const year = Number(dayIn(at).slice(0, 4))
  return {
    ...plan,
    ...works,
    seal: (text) => seal(keysOf(kernel), name, { text, year }),
    match: (as, text) => matchOf(keysOf(kernel), as, text),
    unseal: (sealed) => unseal(keysOf(kernel), name, sealed),
  }
}

function settingsOf({ catalogue }: Kernel): Pick<Plan, 'settings'> {
  const settings = settingFunction(catalogue)
  return settings ? { settings } : {}
}

/** The state that the step leads to; over a relation (`alias`) with the state before. */
export const stateAfter = (plan: Plan, alias: string): Sql =>
  stays(plan.step)
    ? sql`coalesce(${sql.ref(`${alias}.old_state`)}, ${plan.step.starts ?? null}::text)`
    : sql`${plan.step.to}`
