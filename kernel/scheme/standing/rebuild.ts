import { getEntry } from '../../catalogue.ts'
import type { Kernel } from '../../kernel.ts'
import { type RecordRead, readRecord, recordColumns } from '../../register/select.ts'
import { tablesOf } from '../../register/store.ts'
import { either, id, list, type Queryable, run, type Sql, snake, sql } from '../../sql.ts'
import type { SchemeContent } from '../content.ts'
import type { Facts } from '../facts.ts'
import { type Pass, passesOf } from '../gather.ts'
import { exactly, type Known } from '../known.ts'
import { keptBy, observe } from '../observe.ts'
import { type Home, keptKey } from '../set/homes.ts'
import { useKey, usesOf } from '../uses.ts'

/** A run, and of whom the values are wanted that it saw. */
export interface Rebuilding {
  readonly content: SchemeContent
  readonly subject: string
  readonly on: string
  /** As PostgreSQL writes it. */
  readonly snapshot: string
  /** What the region of the subject stated then. */
  readonly home: Home
}

type Row = Readonly<Record<string, unknown>>

/**
 * The values of a subject as a run saw them: the records that name it, without what events of later transactions have
 * changed. Nothing is stored for it but the snapshot of the run and what regions stated.
 */
export async function rebuildFacts(
  kernel: Kernel,
  client: Queryable,
  of: Rebuilding,
): Promise<Facts> {
  const { content, on, home } = of
  const passes = passesOf(kernel.catalogue.inputs, usesOf(content).own, on)
  const then = await rowsThen(client, of, passes)
  const values: Record<string, Known> = {}
  for (const [p, { gatherings }] of passes.entries()) {
    const { over, by } = gatherings[0]!.input
    const voids: readonly string[] = getEntry(kernel.catalogue, over.name).procedure.voids ?? []
    const rows = then[p]!.filter(
      (row) => row[by] === of.subject && !voids.includes(String(row.state)),
    )
    for (const gathering of gatherings) {
      const { input, use, day } = gathering
      const asked = { on: day, with: use.with ?? {} }
      const [since, needed] = [home.kept[keptKey(gathering)] ?? null, keptBy(input, asked)]
      const keeps = since !== null && needed !== null && since <= needed
      values[useKey(use)] = observe(input, rows, { ...asked, keeps, since })
    }
  }
  const benchmarks = Object.entries(home.benchmarks).map(([key, one]) => [key, exactly(one)])
  return { values, benchmarks: Object.fromEntries(benchmarks) }
}

/** Events of transactions that the run did not see, over `e`. */
const unseen = ({ snapshot }: Rebuilding): Sql =>
  sql`e.tx >= pg_snapshot_xmin(${snapshot}::pg_snapshot)::text::bigint and not pg_visible_in_snapshot(e.tx::text::xid8, ${snapshot}::pg_snapshot)`

/**
 * Records that name the subject, or did so in an event that the run did not see, as they were for the run, by pass. The
 * events of all registers are read at once: their policy takes longer to plan than to ask.
 */
async function rowsThen(
  client: Queryable,
  of: Rebuilding,
  passes: readonly Pass[],
): Promise<readonly (readonly Row[])[]> {
  const once = await namedOnce(client, of, passes)
  const found: (readonly RecordRead[])[] = []
  for (const { gatherings } of passes) {
    const { over, by } = gatherings[0]!.input
    const named = once
      .filter(({ register }) => register === over.name)
      .map(({ region, record }) => sql`(${region}::text, ${record}::uuid)`)
    const any = [
      sql`${sql.ref(`r.${snake(by)}`)} = ${of.subject}`,
      ...(named.length ? [sql`(r.region, r.id) in (${list(named)})`] : []),
    ]
    const { rows } = await run<Record<string, unknown>>(
      client,
      sql`select ${recordColumns(over)} from ${id(tablesOf(over).record)} r where ${either(any)}`,
    )
    found.push(rows.map((row) => readRecord(over, row)))
  }
  const undone = await undoing(client, of, found.flat())
  return found.map((records) => records.flatMap((one) => rowThen(one, undone.get(one.id))))
}

function rowThen({ region, state, fields }: RecordRead, undone: Undone | undefined): Row[] {
  if (!undone) return [{ ...fields, region, state }]
  return undone.first === 1 ? [] : [{ ...fields, ...undone.before, region, state: undone.was }]
}

interface Once {
  readonly register: string
  readonly region: string
  readonly record: string
}
/** Records that an unseen event took from the subject: they no longer name it. */
async function namedOnce(
  client: Queryable,
  of: Rebuilding,
  passes: readonly Pass[],
): Promise<readonly Once[]> {
  const named = passes.map(({ gatherings }) => {
    const { over, by } = gatherings[0]!.input
    return sql`(e.register = ${over.name} and e.before ->> ${by} = ${of.subject})`
  })
  if (named.length === 0) return []
  const { rows } = await run<Once>(
    client,
    sql`select distinct e.register, e.region, e.record from event e where ${unseen(of)} and ${either(named)}`,
  )
  return rows
}

interface Undone {
  /** Number of the first event that the run did not see. */
  readonly first: number
  readonly was: string | null
  readonly before: Readonly<Record<string, unknown>>
}

/** What unseen events changed, by record: the earliest of them knows best what was before. */
async function undoing(
  client: Queryable,
  of: Rebuilding,
  records: readonly { readonly region: string; readonly id: string }[],
): Promise<ReadonlyMap<string, Undone>> {
  if (records.length === 0) return new Map()
  const named = list(records.map(({ region, id: one }) => sql`(${region}::text, ${one}::uuid)`))
  const { rows } = await run<{ record: string } & Undone>(
    client,
    sql`select e.record, min(e.event_no) as first,
  (select w.state from event w where w.region = e.region and w.record = e.record and w.event_no = min(e.event_no) - 1) as was,
  (select jsonb_object_agg(k.key, k.value) from (
    select distinct on (f.key) f.key, f.value from event u, jsonb_each(u.before::jsonb) f
    where u.region = e.region and u.record = e.record and u.event_no = any(array_agg(e.event_no))
    order by f.key, u.event_no) k) as before
from event e where (e.region, e.record) in (${named}) and ${unseen(of)} group by e.region, e.record`,
  )
  return new Map(rows.map((row) => [row.record, { ...row, before: row.before ?? {} }]))
}
