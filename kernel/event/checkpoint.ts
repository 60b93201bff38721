import { type KeyObject, sign, verify } from 'node:crypto'
import type { ClientBase } from 'pg'
import { run, type Sql, sql } from '../sql.ts'

/** A signed digest of events: what `checkpoint` stores, and what is also appended outside the database. */
export interface Checkpoint {
  readonly no: number
  readonly at: string
  /** Every transaction below has ended; the next checkpoint begins here. */
  readonly horizon: string
  /** No transaction from here on had begun. */
  readonly ceiling: string
  readonly events: number
  readonly digest: Buffer
  readonly prev: Buffer | null
  readonly signature: Buffer
}

type Row = Omit<Checkpoint, 'at' | 'events'> & { at: Date; events: string }
const fromRow = (row: Row): Checkpoint => ({
  ...row,
  at: row.at.toISOString(),
  events: Number(row.events),
})

/** The digest over the events of transactions from `low` up to `high`, in an order that nothing can change. */
export function digestSql(low: Sql, high: Sql): Sql {
  return sql`select count(*) as events,
  sha256(coalesce(string_agg(hash, ''::bytea order by region, at_date, id), ''::bytea)) as digest
from event where tx >= ${low} and tx < ${high}`
}

/** What is signed: the checkpoint's place in the chain, its bounds and its digest. */
export function signedBytes(c: Omit<Checkpoint, 'signature'>): Buffer {
  const prev = c.prev?.toString('hex') ?? ''
  return Buffer.from(
    [c.no, c.at, c.horizon, c.ceiling, c.events, c.digest.toString('hex'), prev].join('|'),
  )
}

export function signatureHolds(c: Checkpoint, key: KeyObject): boolean {
  return verify(null, signedBytes(c), key, c.signature)
}

/** Every checkpoint, oldest first. `owner` sees the whole table. */
export async function checkpoints(owner: ClientBase): Promise<Checkpoint[]> {
  const columns = sql`no, at, horizon::text, ceiling::text, events, digest, prev, signature`
  return (await run<Row>(owner, sql`select ${columns} from checkpoint order by no`)).rows.map(
    fromRow,
  )
}

/**
 * Signs the events of every transaction that has surely ended since the last checkpoint.
 * Late ones join the next: their transaction is not below the horizon yet. `owner` must see all events.
 */
export async function checkpoint(owner: ClientBase, key: KeyObject, at: Date): Promise<Checkpoint> {
  await owner.query('begin isolation level repeatable read')
  try {
    await owner.query('lock table checkpoint in share row exclusive mode')
    const made = await next(owner, key, at)
    await run(
      owner,
      sql`insert into checkpoint (no, at, horizon, ceiling, events, digest, prev, signature) values
(${made.no}, ${made.at}, ${made.horizon}, ${made.ceiling}, ${made.events}, ${made.digest}, ${made.prev}, ${made.signature})`,
    )
    await owner.query('commit')
    return made
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
}

async function next(owner: ClientBase, key: KeyObject, at: Date): Promise<Checkpoint> {
  const last = (await checkpoints(owner)).at(-1)
  const bounds = await run<{ horizon: string; ceiling: string }>(
    owner,
    sql`select pg_snapshot_xmin(pg_current_snapshot())::text as horizon, pg_snapshot_xmax(pg_current_snapshot())::text as ceiling`,
  )
  const { horizon, ceiling } = bounds.rows[0]!
  const low = sql`${last?.horizon ?? '0'}::bigint`
  const found = await run<{ events: string; digest: Buffer }>(
    owner,
    digestSql(low, sql`${horizon}::bigint`),
  )
  const unsigned = {
    no: (last?.no ?? 0) + 1,
    at: at.toISOString(),
    horizon,
    ceiling,
    events: Number(found.rows[0]!.events),
    digest: found.rows[0]!.digest,
    prev: last?.signature ?? null,
  }
  return { ...unsigned, signature: sign(null, signedBytes(unsigned), key) }
}

/** One line for the log outside the database. */
export function logLine(c: Checkpoint): string {
  return `${signedBytes(c).toString()}|${c.signature.toString('hex')}\n`
}
