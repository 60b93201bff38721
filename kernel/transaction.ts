import pg from 'pg'
import { stagingDdl } from './procedure/staging.ts'
import type { Actor } from './rights/declare.ts'
import { actFor } from './rights/store.ts'

/** Dates stay text (a day has no zone); whole numbers that fit are numbers. */
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === 1082) return (text: string) => text
    if (oid === 20) return Number
    return pg.types.getTypeParser(oid, format)
  },
} as pg.CustomTypesConfig

/** Milliseconds to wait for a connection: for one that is free, or for a database that does not answer. */
const patience = 30_000

/** Connections of the serving role, each with its staging tables. */
export function openPool(url: string, max = 10): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    connectionTimeoutMillis: patience,
    keepAlive: true,
    onConnect: async (client: pg.ClientBase) => {
      await client.query(`set citus.propagate_set_commands = 'local'; ${stagingDdl}`)
    },
  } as pg.PoolConfig)
  // A broken connection is replaced, idle or not; the query that meets one reports it.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** Reads for `actor` in one transaction that can write nothing. */
export async function reading<T>(
  pool: pg.Pool,
  actor: Actor,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  return once(pool, `begin read only; ${actFor(actor, '')}`, work)
}

/**
 * A batch is at most ten thousand rows and is joined to tables of millions by their keys. The planner, which
 * knows nothing of a staging table, would sooner read such a table whole for every batch.
 */
const byKey = 'set local enable_hashjoin = off; set local enable_mergejoin = off'

const retried = new Set(['40001', '40P01'])
const tries = 5

/**
 * Runs `work` in one transaction for `actor`, which sees one snapshot throughout; a concurrent change to
 * the same records makes it start again, up to five times.
 */
export async function transaction<T>(
  pool: pg.Pool,
  as: { actor: Actor; step: string },
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const beginning = `begin isolation level repeatable read; ${byKey}; ${actFor(as.actor, as.step)}`
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(pool, beginning, work)
    } catch (error) {
      if (attempt === tries || !retried.has((error as { code?: string }).code ?? '')) throw error
    }
  }
}

async function once<T>(
  pool: pg.Pool,
  beginning: string,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query(beginning)
    const result = await work(client)
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    )
    throw error
  }
}
