import { getEntry } from '../catalogue.ts'
import { dayIn, type Kernel } from '../kernel.ts'
import type { Address } from '../procedure/answers.ts'
import { cursorText, type Fits, isId, isText, readCursor } from '../register/cursor.ts'
import type { RecordRead } from '../register/select.ts'
import { findSome } from '../register/some.ts'
import type { Actor } from '../rights/declare.ts'
import { id, list, run, type Sql, sql } from '../sql.ts'
import { reading } from '../transaction.ts'
import { ownDesks } from './declare.ts'

/** Something that waits on the desks of an actor. */
export interface QueueItem extends Address {
  readonly register: string
  readonly state: string
  /** The step that is asked for. */
  readonly step: string
  /** What is asked, in a few words. */
  readonly why: string
  /** The last instant in time, ISO 8601; null where no day is set, or its time does not run. */
  readonly ends: string | null
  /** The last instants of the first half and of the first four fifths of that time. */
  readonly half: string | null
  readonly mostly: string | null
  readonly record: RecordRead
}

export interface Queue {
  readonly items: readonly QueueItem[]
  /** Where the next page begins; null on the last. */
  readonly next: string | null
}

export interface QueueAsked {
  readonly actor: Actor
  /** 50 by default, 500 at most. */
  readonly limit?: number
  readonly after?: string
  /** Only records of this register, in this state. */
  readonly kind?: { readonly register: string; readonly state?: string }
  /** Only this record. */
  readonly only?: Pick<Address, 'id'> & { readonly register: string }
}

export interface Row extends Pick<Address, 'region'> {
  readonly register: string
  readonly record: string
  readonly on_date: string | null
  readonly state: string
  readonly step: string
  /** Infinity is a number. */
  readonly ends: Date | number
  readonly half: Date | null
  readonly mostly: Date | null
}

/**
 * What waits for an actor across all procedures, by the day on which it is due, what has no day last. Each desk is one
 * ordered scan of an index, however many cases are open. @throws {Refusal} list.no-place
 */
export async function queue(kernel: Kernel, asked: QueueAsked): Promise<Queue> {
  const limit = Math.min(Math.max(asked.limit ?? 50, 1), 500)
  const found = await reading(kernel.pool, asked.actor, (client) =>
    run<Row>(client, queueSql(asked, limit + 1)),
  )
  const rows = found.rows.slice(0, limit)
  const last = found.rows.length > limit ? rows.at(-1) : undefined
  const read = await itemsOf(kernel, asked.actor, rows)
  const items = read.map(({ row: _, ...item }) => item)
  return { items, next: last ? cursorText([endText(last.ends), last.register, last.record]) : null }
}

/** The statement of one page; exported so that a test can look at its plan. */
export function queueSql(asked: QueueAsked, limit: number): Sql {
  const most = sql` order by ends, register, record limit ${limit}`
  const desks = places(asked.actor).map(
    (place) =>
      sql`(select region, register, record, on_date, state, step, ends from open_work w where ${place}${narrowed(asked)}${most})`,
  )
  if (desks.length === 0) return sql`select from open_work where false`
  return sql`select w.*, ${inPart('half')}, ${inPart('mostly')}
from (select distinct on (ends, register, record) * from (${list(desks, sql` union all `)}) q${most}) w ${itsLimit}
order by w.ends, w.register, w.record`
}

/** A day that was only named has no half. */
const inPart = (mark: 'half' | 'mostly'): Sql =>
  sql`case when l.amount > 0 then ${sql.ref(`l.${mark}`)} end as ${id(mark)}`
/** The limit (alias `l`) by which a row is due, of a row `w` of `open_work`. */
export const itsLimit = sql`left join running_limit l on l.region = w.region and l.register = w.register and l.record = w.record and l.step = w.step`

/** One condition over `open_work w` for each desk of the actor: those of its roles where it works, its own wherever a record is. */
export function places(actor: Actor): Sql[] {
  const { ofRoles, own } = ownDesks(actor)
  const here = actor.scope.flatMap((region) =>
    ofRoles.map((desk) => sql`w.region = ${region} and w.desk = ${desk}`),
  )
  return [...here, ...own.map((desk) => sql`w.own and w.desk = ${desk}`)]
}

function narrowed({ after, kind, only }: QueueAsked): Sql {
  const cursor = after === undefined ? null : readCursor(after, [isEnd, isName, isId])
  const beyond = cursor
    ? sql` and (ends, register, record) > (${cursor[0]}::timestamptz, ${cursor[1]}, ${cursor[2]}::uuid)`
    : sql``
  const of = kind ? sql` and register = ${kind.register}` : sql``
  const inState = kind?.state ? sql` and state = ${kind.state}` : sql``
  const one = only ? sql` and register = ${only.register} and record = ${only.id}::uuid` : sql``
  return sql`${beyond}${of}${inState}${one}`
}

const endText = (ends: Date | number): string =>
  typeof ends === 'number' ? 'infinity' : ends.toISOString()
const isName = isText(/^[\w-]{1,64}$/)
const isInstant = isText(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
const isEnd: Fits = (value) =>
  value === 'infinity' || (isInstant(value) && !Number.isNaN(Date.parse(String(value))))

/** Rows with their records; what the actor may not read any more is left out. */
export async function itemsOf<R extends Row>(
  kernel: Kernel,
  actor: Actor,
  rows: readonly R[],
): Promise<(QueueItem & { readonly row: R })[]> {
  const places = Map.groupBy(
    rows.map(({ region, register, record: id }) => ({ region, register, id })),
    ({ register }) => register,
  )
  const read = await findSome(kernel, actor, places)
  const records = new Map(
    [...read].flatMap(([register, of]) => of.map((one) => [`${register} ${one.id}`, one])),
  )
  return rows.flatMap((row) => {
    const record = records.get(`${row.register} ${row.record}`)
    return record ? [{ ...itemOf(kernel, row, record), row }] : []
  })
}

function itemOf(kernel: Kernel, row: Row, record: RecordRead): QueueItem {
  const { region, record: id, on_date, register, state, ends, half, mostly } = row
  const { procedure } = getEntry(kernel.catalogue, register)
  const wait = procedure.waits?.[state]
  return {
    ...{ region, id, on: on_date, register, state, record },
    step: wait?.asks ?? row.step,
    why: wait?.why ?? procedure.states[state] ?? state,
    ends: typeof ends === 'number' ? null : ends.toISOString(),
    half: half?.toISOString() ?? null,
    mostly: mostly?.toISOString() ?? null,
  }
}

/** How much waits of one kind. */
export interface QueueCount {
  readonly register: string
  readonly state: string
  readonly why: string
  /** Counted up to `countedMost` on each desk. */
  readonly open: number
  readonly late: number
  /** Due by the end of the day in Shanghai, with what is late. */
  readonly due: number
}
export const countedMost = 1000
const endOfDay = (at: Date): string => `${dayIn(at)}T24:00:00+08:00`

/** What waits for an actor, counted by register and state. */
export async function queueCounts(
  kernel: Kernel,
  { actor, at }: { readonly actor: Actor; readonly at: Date },
): Promise<readonly QueueCount[]> {
  const desks = places(actor).map(
    (place) =>
      sql`(select register, record, state, ends from open_work w where ${place} order by ends, register, record limit ${countedMost})`,
  )
  if (desks.length === 0) return []
  const found = await reading(kernel.pool, actor, (client) =>
    run<Omit<QueueCount, 'why'>>(
      client,
      sql`select register, state, count(*)::integer as open, (count(*) filter (where ends < ${at.toISOString()}::timestamptz))::integer as late, (count(*) filter (where ends <= ${endOfDay(at)}::timestamptz))::integer as due
from (select distinct * from (${list(desks, sql` union all `)}) q) q group by 1, 2 order by 1, 2`,
    ),
  )
  return found.rows.map((row) => ({
    ...row,
    why: getEntry(kernel.catalogue, row.register).procedure.waits?.[row.state]?.why ?? '',
  }))
}
