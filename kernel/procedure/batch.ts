import type pg from 'pg'
import { getEntry, getStep } from '../catalogue.ts'
import { fieldsIn, type Where } from '../condition/declare.ts'
import { Refusal } from '../errors.ts'
import { dayIn, type Kernel } from '../kernel.ts'
import { changeLimits } from '../limit/change.ts'
import { tablesOf } from '../register/store.ts'
import { actFor, handOver, retract } from '../rights/store.ts'
import { run, sql } from '../sql.ts'
import { isAlike } from './alike.ts'
import { alikeHolds, alikeSql } from './alike-guard.ts'
import { type Address, type Prepared, type Problem, prepare } from './answers.ts'
import { balanceSql } from './balance.ts'
import { byRules, type Ruled } from './by-rules.ts'
import { changes, fromStates, stays } from './declare.ts'
import { deliverSql, receiptSql, takesDeliveries } from './delivery.ts'
import type { Effect } from './effect.ts'
import { explain, type Found, refusalOf } from './explain.ts'
import { type Followed, ofTheFirst, rowsFor, type Source, sourcesOf } from './follow.ts'
import { holdSql, holdsOf, needSql, quotaSql } from './guard.ts'
import { linkSql } from './linked.ts'
import { originSql } from './origin.ts'
import { besideSql } from './parent.ts'
import { rememberSql } from './remember.ts'
import { derived } from './request.ts'
import { resolve } from './resolve.ts'
import type { Outcome, Taking } from './run.ts'
import { numberRows } from './serial.ts'
import { fill, type KeptRow, type Staged } from './staging.ts'
import { type Plan, planOf, readied, type Stamp } from './store.ts'
import { stepUnder } from './version.ts'
import { workOutRows } from './work-out.ts'
import { summary, writes } from './write.ts'

interface Summary {
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
  readonly problems: readonly Found[]
  readonly records: readonly { n: number; id: string; region: string; version: number }[]
}

/** Rows of one step that have been read, and how a step is taken inside the transaction: what follows needs it. */
export interface Batch {
  readonly plan: Plan
  readonly staged: Staged
  /** Rows that were refused by what follows, and are left out. */
  readonly without?: readonly number[]
  readonly taking: Taking
  readonly takeIn: (
    kernel: Kernel,
    client: pg.ClientBase,
    batch: { plan: Plan; prepared: Prepared; taking: Taking },
  ) => Promise<Outcome>
}

/**
 * Writes one batch. A row whose consequences are refused is refused with them: where good rows are to be kept,
 * the batch is written again without it; so also where a refused row would have taken a number.
 */
export async function write(kernel: Kernel, client: pg.ClientBase, batch: Batch): Promise<Outcome> {
  const { plan, taking } = batch
  const whole = plan.step.also?.length || isNumbered(plan)
  if (!whole || taking.rows !== 'good') return writeOnce(kernel, client, batch)
  await client.query('savepoint consequences')
  try {
    return await writeOnce(kernel, client, batch)
  } catch (error) {
    const problems = error instanceof Refusal ? (error.details as readonly Problem[]) : []
    if (problems.length === 0) throw error
    await client.query(`rollback to savepoint consequences; ${actForPlan(plan, taking)}`)
    const bad = new Set(problems.map(({ row }) => row))
    const without = [...(batch.without ?? []), ...bad]
    const done = await write(kernel, client, { ...batch, without })
    return {
      ...done,
      refused: done.refused + bad.size,
      problems: [...problems, ...done.problems],
    }
  }
}

const actForPlan = (plan: Plan, { actor }: Taking): string =>
  actFor(actor, `${plan.entry.register.name}.${plan.name}`)

async function writeOnce(
  kernel: Kernel,
  client: pg.ClientBase,
  { plan, staged, without = [], taking, takeIn }: Batch,
): Promise<Outcome> {
  const stamp: Stamp = { actor: taking.actor, at: taking.at, request: taking.request }
  await fill(client, staged)
  if (without.length) await run(client, sql`delete from incoming where n = any(${without})`)
  await numberRows(client, plan, { staged, at: taking.at })
  await workOutRows(client, plan, staged)
  await run(client, resolve(plan, stamp))
  await guard(kernel, client, { plan, taking })
  const found = (await run<Summary>(client, summary(plan))).rows[0]!
  const problems = found.problems.map((problem) => explain(plan, problem, staged))
  if (found.refused && !mayLeaveOut(plan, taking, { ...found, problems }))
    throw refusalOf(problems, found.refused)
  const byRow = new Map(staged.rows.map((row) => [row.n, row]))
  const records = found.records.map((r) => ({ ...r, on: dateOf(plan, byRow.get(r.n)!) }))
  const kinds = { existing: found.changed > 0, fresh: found.created > 0 }
  if (kinds.existing || kinds.fresh) {
    const sources = await sourcesOf(client, plan)
    const limits = await changeLimits(kernel, client, { plan, stamp, staged, kinds })
    const handsOver = kinds.existing && maySlipAway(plan)
    if (handsOver) await client.query(handOver(tablesOf(plan.entry.register).record))
    for (const statement of writes(plan, { ...stamp, day: dayIn(taking.at), limits }, kinds))
      await run(client, statement)
    if (handsOver) await client.query(handOver(''))
    await enqueueFold(kernel, client, plan)
    if (takesDeliveries(plan)) await run(client, receiptSql(plan, stamp))
    const kept = rememberSql(plan, stamp)
    if (kept) await run(client, kept)
    await follow(kernel, client, { plan, staged, taking, takeIn, sources })
  }
  return { ...found, problems, records }
}

const notReady: readonly string[] = ['children.not-ready', 'step.not-from-here']

/** Whether the rows that were refused may be left out, and the others written. */
function mayLeaveOut(plan: Plan, { rows }: Taking, found: Pick<Outcome, 'refused' | 'problems'>) {
  if (isNumbered(plan) || rows === undefined || rows === 'all') return false
  const { refused, problems } = found
  return (
    rows === 'good' ||
    (problems.length === refused && problems.every(({ code }) => notReady.includes(code)))
  )
}

/** Whether a row that is refused would leave a gap in the numbers. */
const isNumbered = ({ fills }: Plan): boolean => fills.some(({ numbered }) => numbered)

/** Whether the step can leave a record that its actor may not read: it changes what the right to read looks at. */
function maySlipAway({ entry, fills, step }: Plan): boolean {
  const rules = entry.register.readBy.flatMap(({ where }) => fieldsIn(where as Where))
  return fills.some(({ name }) => rules.includes(name)) || (!stays(step) && rules.includes('state'))
}

/** Marks the rows that its links, guards, quota and balance refuse, and holds the parents that the batch is about. */
async function guard(
  kernel: Kernel,
  client: pg.ClientBase,
  { plan, taking }: Pick<Batch, 'plan' | 'taking'>,
): Promise<void> {
  const links = linkSql(kernel.catalogue, plan, taking)
  if (links) await run(client, links)
  for (const hold of holdsOf(kernel.catalogue, plan.entry.register.name))
    await run(client, holdSql(plan, hold))
  for (const holding of alikeHolds(kernel.catalogue, plan)) await run(client, holding)
  for (const [place, need] of (plan.step.needs ?? []).entries())
    await run(client, isAlike(need) ? alikeSql(plan, place) : needSql(plan, place))
  for (const place of (plan.step.beside ?? []).keys()) await run(client, besideSql(plan, place))
  if (plan.step.quota) await run(client, quotaSql(plan, plan.step.quota))
  if (plan.step.balance) await run(client, balanceSql(plan, plan.step.balance))
}

type Following = Batch & { readonly sources: readonly Source[] }

/** Takes the steps that follow, one after the other, and then acts for the first step again. */
async function follow(kernel: Kernel, client: pg.ClientBase, of: Following): Promise<void> {
  const effects = of.plan.step.also ?? []
  if (effects.length === 0 || of.sources.length === 0) return
  for (const [place, effect] of effects.entries())
    await followOne(kernel, client, { ...of, effect, place })
  await client.query(actForPlan(of.plan, of.taking))
}

async function followOne(
  kernel: Kernel,
  client: pg.ClientBase,
  {
    plan: first,
    effect,
    place,
    sources,
    taking,
    takeIn,
  }: Following & { effect: Effect; place: number },
): Promise<void> {
  const [register, name] = effect.take
  const entry = getEntry(kernel.catalogue, register)
  const plan = readied(kernel, planOf(entry, name, getStep(entry, name)), taking)
  const followed = await rowsFor(
    client,
    { effect, states: fromStates(plan.step), moment: taking },
    sources,
  )
  if (followed.rows.length === 0) return
  const acting = `${actForPlan(plan, taking)}${retracting(effect, followed)}; truncate incoming, resolved`
  await client.query(acting)
  const groups = await byRules(kernel, client, { entry, name, rows: followed.rows, at: taking.at })
  for (const [n, group] of groups.entries()) {
    if (n > 0) await client.query(acting)
    const part = `${place}:${name}${n > 0 ? `:${group.entry.rules}` : ''}`
    const under = { ...taking, request: derived(taking.request, part) }
    await takeFollowing(kernel, client, {
      first,
      effect,
      sources,
      followed,
      group,
      takeIn,
      taking: under,
    })
  }
}

/** What was delivered is reached for as long as the step is taken on it. */
const retracting = ({ on }: Effect, { rows }: Followed): string =>
  on === 'sent' ? `; ${retract(rows.map(({ at }) => (at as Address).id))}` : ''

interface Follower extends Pick<Following, 'sources' | 'taking' | 'takeIn'> {
  /** The plan of the step that brings this one about. */
  readonly first: Plan
  readonly effect: Effect
  readonly followed: Followed
  readonly group: Ruled
}

/** Takes a following step on the rows whose cases are under the same rules. */
async function takeFollowing(
  kernel: Kernel,
  client: pg.ClientBase,
  { first, effect, sources, taking, followed, group, takeIn }: Follower,
): Promise<void> {
  const { entry, rows } = group
  const name = effect.take[1]
  const own = planOf(entry, name, stepUnder(kernel, entry, name))
  const plan = { ...readied(kernel, own, taking), follows: true as const }
  const prepared = prepare(plan, rows)
  const problems = [...group.problems, ...prepared.problems]
  const ready = effect.on === 'linked' && effect.whenReady
  const following = { ...taking, rows: ready ? 'ready' : 'all' } as const
  try {
    await takeIn(kernel, client, {
      plan,
      prepared: { staged: prepared.staged, problems },
      taking: following,
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw ofTheFirst(kernel.catalogue, { effect, from: followed.from }, error)
  }
  const from = rows.map(({ n = 1 }) => followed.from[n - 1]!)
  if (effect.on === 'region')
    await run(client, deliverSql(plan, { followed: { rows, from }, sources, taking }))
  if (effect.on === 'new' && !changes(plan.step)) {
    const made = prepared.staged.rows
    await run(client, originSql(plan, { first, made, from: followed.from, sources, taking }))
  }
}

async function enqueueFold(kernel: Kernel, client: pg.ClientBase, plan: Plan): Promise<void> {
  const { name, cube } = plan.entry.register
  if (!cube) return
  const job = { task: 'fold', payload: { register: name }, key: `fold:${name}` }
  await kernel.surroundings.enqueue?.(client, job)
}

function dateOf(plan: Plan, row: KeptRow): string | null {
  const at = plan.fills.findIndex((fill) => fill.name === plan.entry.register.date)
  return at < 0 ? row.onDate : (row.values[at] ?? null)
}
