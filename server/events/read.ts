import { type Actor, addressText, type Kernel } from '@zhiheng/kernel'
import { reading } from '@zhiheng/kernel/transaction.ts'
import { headlinesOf } from '../records/names.ts'
import { isMine } from '../records/offered.ts'

/** Which events are asked for, newest first. Times are instants, both included. */
export interface EventsAsked {
  readonly register?: string | undefined
  /** Part of the actor's name. */
  readonly actor?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly after?: Cursor | undefined
  readonly limit: number
}
export interface Cursor {
  readonly at: string
  readonly id: string
}

/** One event of the audit, as people read it. */
export interface AuditEvent {
  readonly no: number
  readonly at: string
  readonly actorName: string
  readonly register: string
  readonly registerTitle: string
  readonly title: string
  readonly step: string
  readonly stepTitle: string
  readonly state: string
  readonly address: string
}

interface Row {
  readonly id: string
  readonly no: number
  readonly at: Date
  readonly exact: string
  readonly actorName: string
  readonly register: string
  readonly record: string
  readonly region: string
  readonly step: string
  readonly state: string
}

const columns = `id, event_no as no, at, at::text as exact, actor_name as "actorName", register, record, region, step, state`

/** Events of the registers and regions that an actor reads, with where the next page begins. */
export async function readEvents(
  kernel: Kernel,
  actor: Actor,
  asked: EventsAsked,
): Promise<{ readonly events: AuditEvent[]; readonly next: Cursor | null }> {
  const { text, values } = statementOf(registersOf(kernel, actor, asked.register), actor, asked)
  const found = await reading(kernel.pool, actor, (client) => client.query<Row>(text, values))
  const rows = found.rows.slice(0, asked.limit)
  const last = found.rows.length > asked.limit ? rows.at(-1) : undefined
  const places = rows.map(({ register, region, record: id }) => ({ register, region, id }))
  const titles = await headlinesOf(kernel, actor, places)
  return {
    events: rows.map((row) => eventOf(kernel, row, titles)),
    next: last ? { at: last.exact, id: last.id } : null,
  }
}

function registersOf({ catalogue }: Kernel, actor: Actor, only: string | undefined): string[] {
  return [...catalogue.entries.values()]
    .filter(({ register }) => isMine(register.readBy, actor) && (!only || register.name === only))
    .map(({ register }) => register.name)
}

/** The policy of the table decides what is seen; the bounds here let it be found by an index. */
function statementOf(registers: readonly string[], { scope }: Actor, asked: EventsAsked) {
  const values: unknown[] = [registers]
  const value = (given: unknown) => `$${values.push(given)}`
  const places = scope.map((code) => `(region >= ${value(code)} and region < ${value(`${code}:`)})`)
  const conditions = [
    'register = any($1)',
    `(${places.join(' or ') || 'false'})`,
    ...(asked.actor ? [`position(${value(asked.actor)} in actor_name) > 0`] : []),
    ...(asked.from ? [`at >= ${value(asked.from)}::timestamptz`] : []),
    ...(asked.to ? [`at <= ${value(asked.to)}::timestamptz`] : []),
    ...(asked.after
      ? [`(at, id) < (${value(asked.after.at)}::timestamptz, ${value(asked.after.id)}::uuid)`]
      : []),
  ]
  const text = `select ${columns} from event where ${conditions.join(' and ')}
    order by at desc, id desc limit ${value(asked.limit + 1)}`
  return { text, values }
}

function eventOf(kernel: Kernel, row: Row, titles: ReadonlyMap<string, string>): AuditEvent {
  const entry = kernel.catalogue.entries.get(row.register)
  return {
    no: row.no,
    at: row.at.toISOString(),
    actorName: row.actorName,
    register: row.register,
    registerTitle: entry?.register.title ?? row.register,
    title: titles.get(row.record) ?? entry?.register.title ?? '',
    step: row.step,
    stepTitle: entry?.procedure.steps[row.step]?.title ?? row.step,
    state: row.state,
    address: addressText({ region: row.region, id: row.record }),
  }
}
