import { Refusal, sentence } from '../errors.ts'
import type { Kernel } from '../kernel.ts'
import { transaction } from '../transaction.ts'
import type { Problem, RowInput } from './answers.ts'
import { derived, type Outcome, planFor, type StepRef, type Taking, takeIn } from './run.ts'
import type { Plan } from './store.ts'

/** Rows of one batch: one transaction in good-rows mode, one round of statements in all-or-nothing. */
export const batchSize = 10_000

export interface Import extends Omit<Taking, 'at'> {
  /** Reads the source from its beginning; called once, or again after a serialization failure. */
  readonly source: () => AsyncIterable<RowInput>
  readonly now: () => Date
  /** Called after each committed batch (good rows) or written one (all). */
  readonly onBatch?: (progress: Progress) => Promise<void> | void
  readonly signal?: AbortSignal
}
export type Progress = Omit<Outcome, 'records' | 'problems'> & { readonly rows: number }
export type Imported = Progress & { readonly problems: readonly Problem[] }

/** Problems kept of one import; all are counted. */
const problemsKept = 100_000

/**
 * Feeds a file of any length to one step. In good-rows mode every batch commits by itself under a request
 * derived from the import's, so a repeated or resumed import skips what is done; in all-or-nothing mode the
 * whole file is one transaction.
 * @throws {Refusal} `rows.refused` with every problem in all-or-nothing mode.
 */
export async function importRows(kernel: Kernel, ref: StepRef, what: Import): Promise<Imported> {
  const plan = planFor(kernel, ...ref)
  const as = { actor: what.actor, step: ref.join('.') }
  if (what.rows === 'good')
    return eachBatch(plan, what, (rows, taking) =>
      transaction(kernel.pool, as, (client) => takeIn(kernel, client, { plan, rows, taking })),
    )
  return transaction(kernel.pool, as, async (client) => {
    const done = await eachBatch(plan, what, async (rows, taking) => {
      const batch = { plan, rows, taking: { ...taking, rows: 'good' as const } }
      const outcome = await takeIn(kernel, client, batch)
      await client.query('truncate incoming, resolved')
      return outcome
    })
    if (done.refused === 0) return done
    const says = sentence('rows.refused', { refused: done.refused })
    throw new Refusal('rows.refused', says, done.problems)
  })
}

type TakeBatch = (rows: readonly RowInput[], taking: Taking) => Promise<Outcome>

async function eachBatch(plan: Plan, what: Import, takeBatch: TakeBatch): Promise<Imported> {
  const total = { rows: 0, created: 0, changed: 0, unchanged: 0, refused: 0 }
  const problems: Problem[] = []
  const keys = new Map<string, number>()
  for await (const { rows, twice, number } of batches(plan, what, keys)) {
    what.signal?.throwIfAborted()
    const taking = { ...what, at: what.now(), request: derived(what.request, number) }
    const outcome = await takeBatch(rows, taking)
    add(total, outcome, twice.length)
    problems.push(...[...twice, ...outcome.problems].slice(0, problemsKept - problems.length))
    await what.onBatch?.({ ...total })
  }
  return { ...total, problems }
}

function add(total: { -readonly [K in keyof Progress]: number }, of: Outcome, twice: number): void {
  total.created += of.created
  total.changed += of.changed
  total.unchanged += of.unchanged
  total.refused += of.refused + twice
  total.rows += of.created + of.changed + of.unchanged + of.refused + twice
}

interface BatchOfRows {
  readonly rows: readonly RowInput[]
  readonly twice: readonly Problem[]
  readonly number: number
}

async function* batches(
  plan: Plan,
  what: Import,
  keys: Map<string, number>,
): AsyncGenerator<BatchOfRows> {
  let rows: RowInput[] = []
  let twice: Problem[] = []
  let number = 0
  let n = 0
  for await (const row of what.source()) {
    n += 1
    const placed = row.n === undefined ? { ...row, n } : row
    const first = firstOf(plan, placed, keys)
    if (first === undefined) rows.push(placed)
    else twice.push(repeated(placed.n!, first))
    if (rows.length + twice.length === batchSize) {
      yield { rows, twice, number: number++ }
      rows = []
      twice = []
    }
  }
  if (rows.length + twice.length) yield { rows, twice, number }
}

/** The earlier row of the same file with the same key: the database would take the second for a correction. */
function firstOf(plan: Plan, row: RowInput, keys: Map<string, number>): number | undefined {
  if (!plan.keyed) return undefined
  const parts = (plan.entry.register.key ?? []).map((name) => String(row.answers[name]).trim())
  const key = [row.at.region, ...parts].join('\u0000')
  const first = keys.get(key)
  if (first === undefined) keys.set(key, row.n!)
  return first
}

const repeated = (row: number, first: number): Problem => ({
  row,
  field: null,
  code: 'row.twice',
  says: `与第 ${first} 行重复`,
})
