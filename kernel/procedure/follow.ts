import type pg from 'pg'
import type { Catalogue } from '../catalogue.ts'
import type { Where } from '../condition/declare.ts'
import { fieldsIn } from '../condition/declare.ts'
import { truthOf } from '../condition/run.ts'
import { Refusal } from '../errors.ts'
import type { Field } from '../fields/declare.ts'
import { fromColumn } from '../fields/store.ts'
import { newId } from '../register/address.ts'
import { id, list, run, type Sql, sql } from '../sql.ts'
import { isValue } from '../value/declare.ts'
import { namesIn as namesOf } from '../value/names.ts'
import { giveValue, type Moment } from '../value/run.ts'
import type { Address, Problem, RowInput } from './answers.ts'
import { type Effect, isOf } from './effect.ts'
import { childrenName } from './guard.ts'
import { eachSent } from './sent.ts'
import { accepted } from './staging.ts'
import { type Plan, stateAfter } from './store.ts'
import { rowsOf, valueAfter } from './write.ts'

/** One accepted row of a step with the values that its effects speak of. */
export interface Source {
  readonly n: number
  readonly region: string
  readonly id: string
  /** The event of the step: what both ends of a delivery name. */
  readonly event: string
  readonly values: Readonly<Record<string, unknown>>
}

/** Everything that the effects of a step look at. */
function namesIn(plan: Plan): string[] {
  const names = (plan.step.also ?? []).flatMap((effect) => [
    ...Object.values(effect.with).flatMap(lookedAt),
    ...(effect.when ? fieldsIn(effect.when) : []),
    ...(effect.on === 'linked' ? [effect.link, ...(effect.dated ? [effect.dated] : [])] : []),
    ...(effect.on === 'region' ? lookedAt(effect.to) : []),
  ])
  return [...new Set(names)].filter((name) => name in plan.entry.register.fields)
}

/** The names that something told looks at. */
export function lookedAt(told: unknown): readonly string[] {
  if (isOf(told)) return [told.of]
  return isValue(told) ? namesOf(told) : []
}

/** The values as the step leaves them, read before it writes: afterwards the actor may no longer see the record. */
export async function sourcesOf(client: pg.ClientBase, plan: Plan): Promise<readonly Source[]> {
  if (!plan.step.also?.length) return []
  const names = namesIn(plan)
  const fields = plan.entry.register.fields as Record<string, Field>
  const values = names.map((name) => sql`${valueAfter(plan, name)} as ${id(name)}`)
  const statement = sql`select ${list([sql`s.n, s.region, s.id, s.event, s.answers, ${stateAfter(plan, 's')} as state_after`, ...values])}
from ${rowsOf(plan)} where ${accepted} order by s.n`
  const found = await run<Record<string, unknown>>(client, statement)
  return found.rows.map((row) => ({
    n: row.n as number,
    region: row.region as string,
    id: row.id as string,
    event: row.event as string,
    values: {
      ...(row.answers as Record<string, unknown> | null),
      ...Object.fromEntries(names.map((name) => [name, toldValue(plan, fields[name]!, row[name])])),
      id: row.id,
      region: row.region,
      state: row.state_after,
    },
  }))
}

/** A value as another step is told it: of a secret, its text, which only a secret field may be told. */
function toldValue({ unseal }: Plan, field: Field, value: unknown): unknown {
  if (!field.secret || typeof value !== 'string') return fromColumn(field, value)
  if (!unseal) throw new Error(`nothing opens ${field.title}`)
  return unseal(value)
}

/** Rows for the step that follows, each with the row of the first step that it follows from. */
export interface Followed {
  readonly rows: readonly RowInput[]
  /** Rows of the first step, by row of the following one. */
  readonly from: readonly (readonly number[])[]
}

/** An effect, from which states it may be taken, and when and by whom. */
interface Following {
  readonly effect: Effect
  readonly states: readonly string[]
  readonly moment: Moment
}

/** Which records an effect is taken on, and what it is told. */
export async function rowsFor(
  client: pg.ClientBase,
  following: Following,
  sources: readonly Source[],
): Promise<Followed> {
  const { effect, moment } = following
  const followed = sources.filter(
    ({ values }) => !effect.when || truthOf(effect.when as Where, values) === 'yes',
  )
  const all = await pairsFor(client, following, followed)
  const telling = { effect, moment }
  const groups = effect.on === 'linked' ? onceEach(telling, all) : all.map((pair) => [pair])
  const pairs = groups.map(([pair]) => pair!)
  return {
    rows: pairs.map(({ source, at }, i) => ({
      n: i + 1,
      at,
      answers: told(telling, source),
      ...(effect.on === 'region' ? { correspondence: source.event } : {}),
    })),
    from: groups.map((group) => group.map(({ source }) => source.n)),
  }
}

type Pair = { readonly source: Source; readonly at: RowInput['at'] }

/** Several rows that lead to one record and tell it the same change it once. */
function onceEach(telling: Telling, pairs: readonly Pair[]): Pair[][] {
  const said = ({ source, at }: Pair) => JSON.stringify([at, told(telling, source)])
  return [...Map.groupBy(pairs, said).values()]
}

async function pairsFor(
  client: pg.ClientBase,
  { effect, states, moment }: Following,
  sources: readonly Source[],
): Promise<Pair[]> {
  if (effect.on === 'each') return eachChild(client, { effect, states }, sources)
  if (effect.on === 'sent') return eachSent(client, { register: effect.take[0], states }, sources)
  return sources.flatMap((source) => placeOf(effect, source, moment).map((at) => ({ source, at })))
}

function placeOf(
  effect: Exclude<Effect, { on: 'each' | 'sent' }>,
  source: Source,
  moment: Moment,
): RowInput['at'][] {
  if (effect.on === 'new') return [{ region: source.region }]
  if (effect.on === 'region')
    return [{ region: String(given(effect.to, source, moment)), id: newId() }]
  const linked = source.values[effect.link]
  const on = effect.dated ? (source.values[effect.dated] as string | null) : null
  return linked == null ? [] : [{ region: source.region, id: String(linked), on }]
}

function given(value: unknown, { values }: Source, moment: Moment): unknown {
  if (isOf(value)) return values[value.of] ?? null
  return isValue(value) ? giveValue(value, { ...moment, named: (name) => values[name] }) : value
}

type Telling = Pick<Following, 'effect' | 'moment'>
function told({ effect, moment }: Telling, source: Source): Record<string, unknown> {
  const entries = Object.entries(effect.with)
  return Object.fromEntries(entries.map(([name, value]) => [name, given(value, source, moment)]))
}

async function eachChild(
  client: pg.ClientBase,
  {
    effect,
    states,
  }: { readonly effect: Extract<Effect, { on: 'each' }>; readonly states: readonly string[] },
  sources: readonly Source[],
): Promise<Pair[]> {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const children: Sql = id(childrenName(effect.take[0], effect.link))
  const found = await run<{ parent: string; on_date: string | null; id: string }>(
    client,
    sql`select parent, on_date, id from ${children}(${sources.map((s) => s.region)}::text[], ${sources.map((s) => s.id)}::uuid[]) where state = any(${states}) order by id`,
  )
  return found.rows.map((row) => {
    const source = byId.get(row.parent)!
    const at: Address = { region: source.region, id: row.id, on: row.on_date }
    return { source, at }
  })
}

/** A refusal of the following step, told of the row from which it followed. */
export function ofTheFirst(
  catalogue: Catalogue,
  { effect, from }: { readonly effect: Effect; readonly from: Followed['from'] },
  refusal: Refusal,
): Refusal {
  const [register, step] = effect.take
  const entry = catalogue.entries.get(register)!
  const what = `同时办理“${entry.register.title}：${entry.procedure.steps[step]!.title}”时：`
  const problems = (refusal.details as readonly Problem[] | null) ?? []
  const details = problems.flatMap(({ row: at, code, says }) =>
    (from[at - 1] ?? [at]).map((row) => ({ row, field: null, code, says: `${what}${says}` })),
  )
  return new Refusal(refusal.code, `${what}${refusal.message}`, details)
}
