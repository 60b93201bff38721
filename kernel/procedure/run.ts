import { createHash } from 'node:crypto'
import type pg from 'pg'
import { getEntry, getStep } from '../catalogue.ts'
import { Refusal, type RefusalCode, refuse, sentence } from '../errors.ts'
import { dayIn, type Kernel } from '../kernel.ts'
import type { Actor } from '../rights/declare.ts'
import { actFor } from '../rights/store.ts'
import { run, sql } from '../sql.ts'
import { transaction } from '../transaction.ts'
import { type Address, type Prepared, type Problem, prepare, type RowInput } from './answers.ts'
import { fill, type StagedRow } from './staging.ts'
import { type Plan, planOf, resolve, type Stamp } from './store.ts'
import { type Limits, summary, writes } from './write.ts'

/** Who takes a step, when, and under which request: a repeated request gets the first answer. */
export interface Taking {
  readonly actor: Actor
  readonly at: Date
  /** A UUID chosen by the caller. */
  readonly request: string
  /** `all`: one bad row refuses every row. `good`: bad rows are left out and reported. */
  readonly rows?: 'all' | 'good'
}

/** What a step did. `records` is complete up to 1,000 rows, and empty above. */
export interface Outcome {
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
  readonly problems: readonly Problem[]
  readonly records: readonly (Address & { readonly n: number; readonly version: number })[]
}

/** `['sample', 'import']`: a register and one of the steps of its procedure. */
export type StepRef = readonly [register: string, step: string]

/**
 * Takes one step on one record or many: the only way by which anything changes.
 * Authorises, validates, and in one transaction appends events, changes records, appends deltas and
 * enqueues jobs. The number of SQL statements does not depend on the number of rows.
 * @throws {Refusal} when the step may not be taken; with `rows: 'good'` only for the step as a whole.
 */
export async function take(
  kernel: Kernel,
  [register, name]: StepRef,
  what: { readonly on: readonly RowInput[] } & Taking,
): Promise<Outcome> {
  const plan = planFor(kernel, register, name)
  const as = { actor: what.actor, step: `${register}.${name}` }
  const prepared = prepare(plan, what.on)
  return transaction(kernel.pool, as, (client) =>
    takeIn(kernel, client, { plan, prepared, taking: what }),
  )
}

/** One of several steps that are taken together. */
export interface Part {
  readonly ref: StepRef
  readonly on: readonly RowInput[]
}

/**
 * Takes several steps, in order, in one transaction: all or nothing. Each is authorised by its own rules.
 * Rows may choose the ids of new records (`newId`), so that they can link to each other.
 * @throws {Refusal} of the first step that may not be taken.
 */
export async function takeAll(
  kernel: Kernel,
  taking: Omit<Taking, 'rows'>,
  parts: readonly Part[],
): Promise<readonly Outcome[]> {
  const as = { actor: taking.actor, step: '' }
  return transaction(kernel.pool, as, async (client) => {
    const outcomes: Outcome[] = []
    for (const [n, { ref, on }] of parts.entries()) {
      await client.query(`${actFor(taking.actor, ref.join('.'))}; truncate incoming, resolved`)
      const request = derived(taking.request, n)
      const plan = planFor(kernel, ...ref)
      const batch = { plan, prepared: prepare(plan, on), taking: { ...taking, request } }
      outcomes.push(await takeIn(kernel, client, batch))
    }
    return outcomes
  })
}

/** A UUID (version 8) made of a request's and the number of a part of it. */
export function derived(request: string, part: number): string {
  const hex = createHash('sha256').update(`${request}/${part}`).digest('hex')
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export function planFor(kernel: Kernel, register: string, name: string): Plan {
  const entry = getEntry(kernel.catalogue, register)
  return planOf(entry, name, getStep(entry, name))
}

/** One batch inside an open transaction that already acts for the actor and the step. */
export async function takeIn(
  kernel: Kernel,
  client: pg.ClientBase,
  batch: { plan: Plan; prepared: Prepared; taking: Taking },
): Promise<Outcome> {
  const { plan, taking } = batch
  const { staged, problems } = batch.prepared
  const earlier = await claimRequest(client, plan, taking)
  if (earlier) return earlier
  if (problems.length && taking.rows !== 'good') throw refusalOf(problems, rowsOf(problems))
  const done = await write(kernel, client, { plan, staged, taking })
  const outcome = {
    ...done,
    refused: done.refused + rowsOf(problems),
    problems: [...problems, ...done.problems],
  }
  await run(
    client,
    sql`update request set answer = ${JSON.stringify(outcome)}::jsonb where region = ${home(taking.actor)} and id = ${taking.request}`,
  )
  return outcome
}

const rowsOf = (problems: readonly Problem[]): number => new Set(problems.map((p) => p.row)).size
/** Requests are kept under the actor's own territory. */
const home = (actor: Actor): string => actor.scope[0] ?? ''

async function claimRequest(
  client: pg.ClientBase,
  plan: Plan,
  taking: Taking,
): Promise<Outcome | null> {
  const what = `${plan.entry.register.name}.${plan.name}`
  const key = sql`${home(taking.actor)}, ${taking.request}::uuid`
  const claimed = await run(
    client,
    sql`insert into request (region, id, step, at) values (${key}, ${what}, ${taking.at}) on conflict do nothing`,
  )
  if (claimed.rowCount) return null
  const found = await run<{ step: string; answer: Outcome }>(
    client,
    sql`select step, answer from request where (region, id) = (${key})`,
  )
  const first = found.rows[0]
  if (first?.step !== what) throw refuse('request.reused', undefined as never)
  return first.answer
}

interface Summary {
  created: number
  changed: number
  unchanged: number
  refused: number
  problems: { n: number; problem: string; state: string | null; seen: number }[]
  records: { n: number; id: string; region: string; version: number }[]
}

interface Batch {
  readonly plan: Plan
  readonly staged: readonly StagedRow[]
  readonly taking: Taking
}

async function write(kernel: Kernel, client: pg.ClientBase, batch: Batch): Promise<Outcome> {
  const { plan, staged, taking } = batch
  const stamp: Stamp = { actor: taking.actor, at: taking.at, request: taking.request }
  await fill(client, staged)
  await run(client, resolve(plan, stamp))
  const found = (await run<Summary>(client, summary())).rows[0]!
  const problems = found.problems.map((problem) => explain(plan, problem, staged))
  if (found.refused && taking.rows !== 'good') throw refusalOf(problems, found.refused)
  const kinds = { existing: found.changed > 0, fresh: found.created > 0 }
  const limits = limitsOf(kernel, plan, taking.at)
  if (kinds.existing || kinds.fresh) {
    for (const statement of writes(plan, { ...stamp, day: dayIn(taking.at), limits }, kinds))
      await run(client, statement)
    await enqueueFold(kernel, client, plan)
  }
  const byRow = new Map(staged.map((row) => [row.n, row]))
  const records = found.records.map((r) => ({ ...r, on: dateOf(plan, byRow.get(r.n)!) }))
  return { ...found, problems, records }
}

async function enqueueFold(kernel: Kernel, client: pg.ClientBase, plan: Plan): Promise<void> {
  const { name, cube } = plan.entry.register
  if (!cube) return
  const job = { task: 'fold', payload: { register: name }, key: `fold:${name}` }
  await kernel.surroundings.enqueue?.(client, job)
}

/** The nearest time limit that runs from the state which the step leads to. */
function limitsOf(kernel: Kernel, plan: Plan, at: Date): Limits {
  const none: Limits = { on: null, step: null, provisional: false }
  const ends = kernel.surroundings.limitEnd
  if (!ends) return none
  const running = Object.entries(plan.entry.procedure.steps).flatMap(([name, step]) =>
    step.within && 'state' in step.within.from && step.within.from.state === plan.step.to
      ? [{ step: name, ...ends(step.within, at) }]
      : [],
  )
  return running.sort((a, b) => a.on.getTime() - b.on.getTime())[0] ?? none
}

function dateOf(plan: Plan, row: StagedRow): string | null {
  const at = plan.fills.findIndex((fill) => fill.name === plan.entry.register.date)
  return at < 0 ? row.onDate : (row.values[at] ?? null)
}

function explain(
  plan: Plan,
  found: Summary['problems'][number],
  staged: readonly StagedRow[],
): Problem {
  const code = found.problem as RefusalCode
  const { procedure, register } = plan.entry
  const row = staged.find((r) => r.n === found.n)
  const key = (register.key ?? []).map((name) => {
    const at = plan.fills.findIndex((fill) => fill.name === name)
    return `“${register.fields[name].title}”${row?.values[at] ?? ''}`
  })
  const says = sentence(
    code,
    {
      step: plan.step.title,
      state: procedure.states[found.state ?? ''] ?? '',
      key: key.join('、'),
      region: row?.region ?? '',
      seen: row?.expect ?? 0,
      now: found.seen,
    } as never,
    plan.step.source,
  )
  return { row: found.n, field: null, code, says }
}

/** A single problem keeps its own code; several rows are refused together. */
function refusalOf(problems: readonly Problem[], refused: number): Refusal {
  if (refused > 1)
    return new Refusal('rows.refused', sentence('rows.refused', { refused }), problems)
  const says = problems.map((problem) => problem.says).join('；')
  return new Refusal(problems[0]!.code as RefusalCode, says, problems)
}
