import { sentence } from '../errors.ts'
import type { Field, Fields } from '../fields/declare.ts'
import { readValue } from '../fields/run.ts'
import { toStaged } from '../fields/store.ts'
import { newId } from '../register/address.ts'
import { vectorOf } from '../register/search.ts'
import type { StagedRow } from './staging.ts'
import type { Plan } from './store.ts'

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
  readonly staged: readonly StagedRow[]
  readonly problems: readonly Problem[]
}

/** Which record each earlier row of the same source was about: its key or its address → its number. */
export type Seen = Map<string, number>

/** Checks every row by itself, and that no two are about the same record. */
export function prepare(plan: Plan, rows: readonly RowInput[], seen: Seen = new Map()): Prepared {
  const staged: StagedRow[] = []
  const problems: Problem[] = []
  rows.forEach((row, i) => {
    const n = row.n ?? i + 1
    const read = readRow(plan, row, n)
    if (!('id' in read)) {
      problems.push(...read)
      return
    }
    const first = firstSeen(seen, subjectOf(plan, read), n)
    if (first === undefined) staged.push(read)
    else
      problems.push({
        row: n,
        field: null,
        code: 'row.twice',
        says: sentence('row.twice', { row: first }),
      })
  })
  return { staged, problems }
}

function firstSeen(seen: Seen, subject: string, n: number): number | undefined {
  const first = seen.get(subject)
  if (first === undefined) seen.set(subject, n)
  return first
}

/** What makes two rows the same: the declared key of a new record, else the address. */
function subjectOf(plan: Plan, row: StagedRow): string {
  if (!plan.keyed) return `${row.region}\u0000${row.id}`
  const key = plan.entry.register.key ?? []
  const parts = plan.fills.flatMap((fill, i) => (key.includes(fill.name) ? [row.values[i]] : []))
  return [row.region, ...parts].join('\u0000')
}

/** Checks one row's answers and gives the texts to stage, or every problem that it has. */
function readRow(plan: Plan, row: RowInput, n: number): StagedRow | readonly Problem[] {
  const problems: Problem[] = []
  const complain = (field: string | null, says: string) =>
    problems.push({ row: n, field, code: 'answers.invalid', says })
  const read = (name: string, field: Field): unknown => {
    const reading = readValue(field, row.answers[name])
    if ('value' in reading) return reading.value
    complain(name, reading.problem)
    return null
  }
  if (!regionCode.test(row.at.region))
    complain('region', `“${row.at.region}”不是区划代码（2、4、6、9 或 12 位）`)
  const values = plan.fills.map((fill) => read(fill.name, fill.field))
  const ask = readAsk(plan, read)
  for (const name of strangers(plan, row.answers)) complain(name, `没有名为“${name}”的字段`)
  return problems.length ? problems : stage(plan, { row, n, values, ask })
}

function readAsk(plan: Plan, read: (name: string, field: Field) => unknown): string | null {
  const asked = Object.entries((plan.step.ask ?? {}) as Fields)
  if (asked.length === 0) return null
  return JSON.stringify(Object.fromEntries(asked.map(([name, field]) => [name, read(name, field)])))
}

function strangers(plan: Plan, answers: Readonly<Record<string, unknown>>): string[] {
  const ask = (plan.step.ask ?? {}) as Fields
  return Object.keys(answers).filter(
    (name) => !(name in ask) && !plan.fills.some((fill) => fill.name === name),
  )
}

interface Read {
  readonly row: RowInput
  readonly n: number
  readonly values: readonly unknown[]
  readonly ask: string | null
}

function stage(plan: Plan, { row, n, values, ask }: Read): StagedRow {
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
    search: words.size ? vectorOf(values.filter((_, i) => words.has(plan.fills[i]!.name))) : null,
    values: values.map((value, i) => toStaged(plan.fills[i]!.field, value)),
  }
}
