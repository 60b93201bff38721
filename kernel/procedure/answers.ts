import { sentence } from '../errors.ts'
import type { Field, Fields } from '../fields/declare.ts'
import { readValue } from '../fields/run.ts'
import { toStaged } from '../fields/store.ts'
import { newId } from '../register/address.ts'
import { vectorOf } from '../register/search.ts'
import { sealedMark } from '../secret/seal.ts'
import { creates } from './declare.ts'
import { KeySet } from './key-set.ts'
import { Staged, type StagedRow } from './staging.ts'
import type { Filling, Plan } from './store.ts'
import { type Stated, workOut } from './work-out.ts'

/** Where a record is: its region, id and, in a partitioned register, its date. */
export interface Address {
  readonly region: string
  readonly id: string
  readonly on?: string | null
}

/** One record that a step is to be taken on, with what the step states about it. */
export interface RowInput {
  /** Place in the source, for messages; the position in the list when left out. */
  readonly n?: number
  /** The record, or for a step that creates, the region in which. */
  readonly at: Address | { readonly region: string }
  /** The version that was seen. */
  readonly expect?: number
  /** Of a delivered record: the event that sent it, kept with the answers. */
  readonly correspondence?: string
  readonly answers: Readonly<Record<string, unknown>>
}

/** One thing that is wrong with one row: where, what, and a sentence for a person. */
export interface Problem {
  readonly row: number
  readonly field: string | null
  readonly code: string
  readonly says: string
}

const regionCode = /^(0|\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/

/** Rows that were read, and everything that is wrong with the others. */
export interface Prepared {
  readonly staged: Staged
  readonly problems: readonly Problem[]
}

/** Reads rows one by one, remembering which records the earlier ones were about. */
export interface Reader {
  read(row: RowInput, n: number): StagedRow | readonly Problem[]
}

/** Checks every row by itself, and that no two are about the same record. */
export function rowReader(plan: Plan, seen = new KeySet()): Reader {
  const made = plan.fills.map((fill) => `${JSON.stringify(fill.name)}:`)
  return {
    read(row, n) {
      const read = readRow(plan, { row, n, made })
      if (!('id' in read)) return read
      const first = seen.add(subjectOf(plan, read), n)
      return first === undefined ? read : [repeated(n, first)]
    },
  }
}

const repeated = (row: number, first: number): Problem => ({
  row,
  field: null,
  code: 'row.twice',
  says: sentence('row.twice', { row: first }),
})

/** Every row of a list that fits in memory. */
export function prepare(plan: Plan, rows: readonly RowInput[]): Prepared {
  const reader = rowReader(plan)
  const staged = new Staged()
  const problems: Problem[] = []
  for (const [i, row] of rows.entries()) {
    const read = reader.read(row, row.n ?? i + 1)
    if ('id' in read) staged.add(read)
    else problems.push(...read)
  }
  return { staged, problems }
}

/** What makes two rows the same: the declared key of a new record, else the address. */
function subjectOf(plan: Plan, row: StagedRow): string {
  if (!plan.keyed) return `${row.region}\u0000${row.id}`
  const key = plan.entry.register.key ?? []
  const parts = plan.fills.flatMap((fill, i) => (key.includes(fill.name) ? [row.values[i]] : []))
  return [plan.across ? '' : row.region, ...parts].join('\u0000')
}

/** Checks one row's answers and gives the texts to stage, or every problem that it has. */
function readRow(plan: Plan, place: Place): StagedRow | readonly Problem[] {
  const { row, n } = place
  const problems: Problem[] = []
  const complain = (field: string | null, says: string) =>
    problems.push({ row: n, field, code: 'answers.invalid', says })
  const read = (name: string, field: Field): unknown => {
    const reading = readValue(field, row.answers[name])
    if (field.secret && row.answers[name] === sealedMark) complain(name, shownAgain(field.title))
    else if ('value' in reading) return sealed(plan, field, reading.value)
    else complain(name, reading.problem)
    return null
  }
  if (!regionCode.test(row.at.region))
    complain('region', `“${row.at.region}”不是区划代码（2、4、6、9 或 12 位）`)
  const stated = plan.fills.map((fill) =>
    isGiven(fill) ? (fill.fixed ?? null) : read(fill.name, fill.field),
  )
  const asked = readAsk(plan, read)
  const values = plan.moment
    ? workedOut(plan, { region: row.at.region, values: stated, asked }, complain)
    : stated
  const ask = askText(asked, row.correspondence)
  for (const name of strangers(plan, row.answers)) complain(name, `没有名为“${name}”的字段`)
  return problems.length ? problems : stage(plan, { ...place, values, ask })
}

/** What a page shows in the place of a secret came back as if it were the secret. */
const shownAgain = (title: string): string => `“${title}”是保密内容，请重新填写或者留空`

/** What is staged of a value: of a secret one, its sealed text. */
function sealed({ seal }: Plan, field: Field, value: unknown): unknown {
  if (!field.secret || value === null) return value
  if (!seal) throw new Error(`nothing seals ${field.title}`)
  return seal(String(value))
}

/** Whether the step itself gives the value: it is not told. */
const isGiven = (fill: Filling): boolean =>
  'fixed' in fill || fill.gives !== undefined || fill.numbered === true

/** The values with those that follow from what the row states; what the field cannot hold is a problem. */
function workedOut(
  plan: Plan,
  stated: Stated,
  complain: (field: string, says: string) => void,
): readonly unknown[] {
  const found = workOut(plan, plan.moment!, stated)
  return stated.values.map((value, place) => {
    if (!found.has(place)) return value
    const { name, field } = plan.fills[place]!
    const reading = readValue(field, found.get(place))
    if ('value' in reading) return reading.value
    complain(name, reading.problem)
    return null
  })
}

const nothing = {}
function readAsk(
  plan: Plan,
  read: (name: string, field: Field) => unknown,
): Readonly<Record<string, unknown>> {
  if (!plan.step.ask) return nothing
  const asked = Object.entries(plan.step.ask as Fields)
  return Object.fromEntries(asked.map(([name, field]) => [name, read(name, field)]))
}

function askText(asked: Readonly<Record<string, unknown>>, correspondence?: string): string | null {
  if (correspondence) return JSON.stringify({ ...asked, correspondence })
  return asked === nothing ? null : JSON.stringify(asked)
}

function strangers(plan: Plan, answers: Readonly<Record<string, unknown>>): string[] {
  const ask = (plan.step.ask ?? {}) as Fields
  return Object.keys(answers).filter(
    (name) => !(name in ask) && !plan.fills.some((fill) => fill.name === name && !isGiven(fill)),
  )
}

interface Place {
  readonly row: RowInput
  readonly n: number
  /** The start of each filled field in a JSON object: `"name":`. */
  readonly made: readonly string[]
}
interface Read extends Place {
  readonly values: readonly unknown[]
  readonly ask: string | null
}

function stage(plan: Plan, { row, n, values, ask, made }: Read): StagedRow {
  const address = 'id' in row.at ? row.at : null
  const words = new Set(plan.entry.register.search ?? [])
  return {
    n,
    id: address?.id ?? newId(),
    event: newId(),
    region: row.at.region,
    onDate: address?.on ?? null,
    expect: row.expect ?? null,
    ask,
    made: creates(plan.step) ? imageOf(made, values) : null,
    search: words.size ? vectorOf(values.filter((_, i) => words.has(plan.fills[i]!.name))) : null,
    values: stagedValues(plan, row, values),
  }
}

function stagedValues(plan: Plan, row: RowInput, values: readonly unknown[]): (string | null)[] {
  const texts = values.map((value, i) => toStaged(plan.fills[i]!.field, value))
  return plan.matches.length ? [...texts, ...matchesOf(plan, row)] : texts
}

/** By what the secrets of a row are found to be the same as others. */
function matchesOf({ matches, match, fills }: Plan, { answers }: RowInput): (string | null)[] {
  return matches.map(({ name, as }) => {
    const field = fills.find((fill) => fill.name === name)!.field
    const reading = readValue({ ...field, required: false }, answers[name])
    const known = 'value' in reading && reading.value !== null
    return known && match ? match(as, String(reading.value)) : null
  })
}

/** What is known of the fields, as a JSON object: unknown ones are left out. */
function imageOf(starts: readonly string[], values: readonly unknown[]): string {
  const known: string[] = []
  for (let i = 0; i < values.length; i++)
    if (values[i] !== null) known.push(starts[i] + JSON.stringify(values[i]))
  return `{${known.join(',')}}`
}
