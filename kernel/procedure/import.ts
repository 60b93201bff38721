import { Refusal, sentence } from '../errors.ts'
import type { Kernel } from '../kernel.ts'
import { tablesOf } from '../register/store.ts'
import { run, sql } from '../sql.ts'
import { transaction } from '../transaction.ts'
import type { Problem, RowInput } from './answers.ts'
import { type Batch, Filling, type Plans, plansOf } from './filling.ts'
import { derived } from './request.ts'
import { byHand, type Outcome, planFor, type StepRef, type Taking, takeIn } from './run.ts'
import { readied } from './store.ts'

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

/** Good rows are taken in so many transactions at a time: their batches do not depend on each other. */
const lanesOfGoodRows = 2

/** Problems kept of one import; all are counted. */
const problemsKept = 100_000

/**
 * Feeds a file of any length to one step. In good-rows mode every batch commits by itself under a request
 * derived from the import's, so a repeated or resumed import skips what is done; in all-or-nothing mode the
 * whole file is one transaction.
 * @throws {Refusal} `rows.refused` with every problem in all-or-nothing mode.
 */
export async function importRows(kernel: Kernel, ref: StepRef, what: Import): Promise<Imported> {
  const at = what.now()
  const plan = readied(kernel, byHand(planFor(kernel, ...ref)), { ...what, at })
  const done = await imported(kernel, plansOf(kernel, plan, { ...what, at }), what)
  if (done.created + done.changed >= batchSize)
    await run(kernel.pool, sql`select refresh_statistics(${tablesOf(plan.entry.register).record})`)
  return done
}

async function imported(kernel: Kernel, plans: Plans, what: Import): Promise<Imported> {
  const { first: plan } = plans
  const as = { actor: what.actor, step: `${plan.entry.register.name}.${plan.name}` }
  if (what.rows === 'good')
    return eachBatch(plans, what, {
      lanes: lanesOfGoodRows,
      takeBatch: (batch, taking) =>
        transaction(kernel.pool, as, (client) => takeIn(kernel, client, { ...batch, taking })),
    })
  return transaction(kernel.pool, as, async (client) => {
    const takeBatch = async (batch: Batch, taking: Taking) => {
      const good = { ...taking, rows: 'good' as const }
      const outcome = await takeIn(kernel, client, { ...batch, taking: good })
      await client.query('truncate incoming, resolved')
      return outcome
    }
    const done = await eachBatch(plans, what, { lanes: 1, takeBatch })
    if (done.refused === 0) return done
    const says = sentence('rows.refused', { refused: done.refused })
    throw new Refusal('rows.refused', says, done.problems)
  })
}

type TakeBatch = (batch: Batch, taking: Taking) => Promise<Outcome>

/** How batches are taken: how many at a time, each in a transaction of its own. */
interface Lanes {
  readonly lanes: number
  readonly takeBatch: TakeBatch
}

/** Batches are read and checked while the database works on those before. */
async function eachBatch(
  plans: Plans,
  what: Import,
  { lanes, takeBatch }: Lanes,
): Promise<Imported> {
  const total = { rows: 0, created: 0, changed: 0, unchanged: 0, refused: 0 }
  const problems: Problem[] = []
  const takeOne = async (batch: Batch, number: number) => {
    const taking = { ...what, at: what.now(), request: derived(what.request, number) }
    const outcome = await takeBatch(batch, taking)
    add(total, outcome)
    problems.push(...outcome.problems.slice(0, problemsKept - problems.length))
    await what.onBatch?.({ ...total })
  }
  const running = new Set<Promise<void>>()
  try {
    let number = 0
    for await (const batch of ahead(batches(plans, what.source()))) {
      what.signal?.throwIfAborted()
      const one = takeOne(batch, number++).finally(() => running.delete(one))
      running.add(one)
      if (running.size === lanes) await Promise.race(running)
    }
    await Promise.all(running)
  } finally {
    await Promise.allSettled(running)
  }
  return { ...total, problems: problems.toSorted((a, b) => a.row - b.row) }
}

/** Asks for the next one before the last is done with. */
async function* ahead<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = source.next()
  for (let one = await next; !one.done; one = await next) {
    next = source.next()
    next.catch(() => undefined)
    yield one.value
  }
}

function add(total: { -readonly [K in keyof Progress]: number }, of: Outcome): void {
  total.created += of.created
  total.changed += of.changed
  total.unchanged += of.unchanged
  total.refused += of.refused
  total.rows += of.created + of.changed + of.unchanged + of.refused
}

/**
 * Batches of rows, checked as they are read, so that the database is never kept waiting for long. A record
 * named twice in one file is refused the second time, however far apart.
 */
async function* batches(plans: Plans, source: AsyncIterable<RowInput>): AsyncGenerator<Batch> {
  const filling = new Filling(plans)
  let n = 0
  for await (const row of source) {
    n += 1
    filling.add(row, row.n ?? n)
    if (n % batchSize === 0) yield* filling.take()
  }
  yield* filling.take()
}
