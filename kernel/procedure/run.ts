import type pg from 'pg'
import { getEntry, getStep } from '../catalogue.ts'
import { refuse } from '../errors.ts'
import type { Kernel } from '../kernel.ts'
import type { Actor } from '../rights/declare.ts'
import { actFor } from '../rights/store.ts'
import { run, sql } from '../sql.ts'
import { transaction } from '../transaction.ts'
import { type Address, type Prepared, type Problem, prepare, type RowInput } from './answers.ts'
import { write } from './batch.ts'
import { byRules } from './by-rules.ts'
import { refusalOf } from './explain.ts'
import { derived } from './request.ts'
import { type Plan, planOf, readied } from './store.ts'
import { stepUnder } from './version.ts'

/** Who takes a step, when, and under which request: a repeated request gets the first answer. */
export interface Taking {
  readonly actor: Actor
  readonly at: Date
  /** A UUID chosen by the caller. */
  readonly request: string
  /**
   * `all`: one bad row refuses every row. `good`: bad rows are left out and reported. `ready`: so are rows whose state or
   * whose children do not allow the step, and any other bad row refuses all.
   */
  readonly rows?: 'all' | 'good' | 'ready'
  /** Ids of what the steps before it in the same transaction were taken on: it may name them, seen or not. */
  readonly made?: readonly string[]
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
  const as = { actor: what.actor, step: `${register}.${name}` }
  const part = { ref: [register, name] as const, on: what.on }
  return transaction(kernel.pool, as, (client) => takePart(kernel, client, { part, taking: what }))
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
  taking: Omit<Taking, 'rows' | 'made'>,
  parts: readonly Part[],
): Promise<readonly Outcome[]> {
  const as = { actor: taking.actor, step: '' }
  return transaction(kernel.pool, as, async (client) => {
    const outcomes: Outcome[] = []
    const made: string[] = []
    for (const [n, { ref, on }] of parts.entries()) {
      await client.query(`${actFor(taking.actor, ref.join('.'))}; truncate incoming, resolved`)
      const request = derived(taking.request, n)
      const part = { part: { ref, on }, taking: { ...taking, request, made } }
      outcomes.push(await takePart(kernel, client, part))
      made.push(...on.flatMap(({ at }) => ('id' in at ? [at.id] : [])))
    }
    return outcomes
  })
}

/** @throws {Refusal} step.not-by-hand for what only follows from another step. */
export function byHand(plan: Plan): Plan {
  const { consequence, delivers, title } = plan.step
  if (consequence || delivers) throw refuse('step.not-by-hand', { step: title })
  return plan
}

/** The rows of one step inside an open transaction that acts for it, each under the rules its case began under. */
async function takePart(
  kernel: Kernel,
  client: pg.ClientBase,
  { part, taking }: { readonly part: Part; readonly taking: Taking },
): Promise<Outcome> {
  const [register, name] = part.ref
  const entry = getEntry(kernel.catalogue, register)
  const numbered = part.on.map((row, i) => ({ ...row, n: row.n ?? i + 1 }))
  const groups = await byRules(kernel, client, {
    entry,
    name,
    rows: numbered,
    at: taking.at,
  })
  const outcomes: Outcome[] = []
  for (const [n, group] of groups.entries()) {
    if (n > 0) await client.query('truncate incoming, resolved')
    const step = stepUnder(kernel, group.entry, name)
    const plan = readied(kernel, byHand(planOf(group.entry, name, step)), taking)
    const request = n === 0 ? taking.request : derived(taking.request, group.entry.rules)
    const { staged, problems } = prepare(plan, group.rows)
    const prepared = { staged, problems: [...group.problems, ...problems] }
    outcomes.push(await takeIn(kernel, client, { plan, prepared, taking: { ...taking, request } }))
  }
  return outcomes.length === 1 ? outcomes[0]! : together(outcomes)
}

function together(outcomes: readonly Outcome[]): Outcome {
  const sum = (of: 'created' | 'changed' | 'unchanged' | 'refused') =>
    outcomes.reduce((total, outcome) => total + outcome[of], 0)
  return {
    created: sum('created'),
    changed: sum('changed'),
    unchanged: sum('unchanged'),
    refused: sum('refused'),
    problems: outcomes.flatMap(({ problems }) => problems),
    records: outcomes.flatMap(({ records }) => records).toSorted((a, b) => a.n - b.n),
  }
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
  const done = await write(kernel, client, { plan, staged, taking, takeIn })
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

/** Requests are their actor's own: nobody is told what another one was answered. */
const asker = ({ kind, post }: Actor): string => `${kind} ${post ?? ''}`

/** What the same request was answered before. @throws {Refusal} request.reused for another one under its id */
async function claimRequest(
  client: pg.ClientBase,
  plan: Plan,
  taking: Taking,
): Promise<Outcome | null> {
  const what = `${plan.entry.register.name}.${plan.name}`
  const key = sql`${home(taking.actor)}, ${taking.request}::uuid`
  const by = asker(taking.actor)
  const claimed = await run(
    client,
    sql`insert into request (region, id, step, by, at) values (${key}, ${what}, ${by}, ${taking.at}) on conflict do nothing`,
  )
  if (claimed.rowCount) return null
  const found = await run<{ step: string; by: string; answer: Outcome }>(
    client,
    sql`select step, by, answer from request where (region, id) = (${key})`,
  )
  const first = found.rows[0]
  if (first?.step !== what || first.by !== by) throw refuse('request.reused', undefined as never)
  return first.answer
}
