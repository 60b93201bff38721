import type { Client } from 'pg'

/**
 * Uses up transaction numbers until the next one is at least `first`. Events and checkpoints name the transaction that
 * wrote them; in a new cluster, which counts from the beginning, what is written next would seem to be of long ago.
 */
export async function advanceTransactions(owner: Client, first: bigint): Promise<void> {
  const { rows } = await owner.query<{ now: string }>('select pg_current_xact_id()::text as now')
  const missing = first - BigInt(rows[0]!.now) - 1n
  if (missing <= 0n) return
  await owner.query('set synchronous_commit = off')
  await owner.query(`do $$ begin
    for n in 1..${missing} loop perform pg_current_xact_id(); commit; end loop;
  end $$`)
  await owner.query('reset synchronous_commit')
}
