import { regionLevel } from '@zhiheng/codes'
import type { Kernel } from '@zhiheng/kernel'
import type pg from 'pg'
import { closureOf, type Inside } from './closure.ts'
import { type Seen, scopesOf } from './scope.ts'
import { type Territory, territoriesOf } from './territories.ts'
import { knownFrom, type Named } from './tree.ts'

/** Any number that nothing else in the database locks: the letters “zh” and “reg”. */
const lock = 0x7a68_726567

/** Makes the tables of the dated regions anew: at start, and after every step on a territory. */
export async function refreshRegions(kernel: Kernel): Promise<void> {
  const client = await kernel.pool.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [lock])
    const territories = await territoriesOf(kernel)
    const { rows } = await client.query<Named>('select code, name from region_name')
    await writeRegions(client, territories)
    await writeScopes(client, scopesOf(territories))
    await writeClosure(client, closureOf(knownFrom(rows, territories)))
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

const column = <T>(rows: readonly T[], of: (row: T) => unknown) => rows.map(of)

async function writeRegions(client: pg.ClientBase, rows: readonly Territory[]): Promise<void> {
  await client.query('delete from region')
  await client.query(
    `insert into region (code, since, until, name, level, kind, successors)
     select code, since, until, name, level, kind, string_to_array(successors, ',')
     from unnest($1::text[], $2::date[], $3::date[], $4::text[], $5::text[], $6::text[], $7::text[])
       as t(code, since, until, name, level, kind, successors)`,
    [
      column(rows, ({ code }) => code),
      column(rows, ({ since }) => since),
      column(rows, ({ until }) => until),
      column(rows, ({ name }) => name),
      column(rows, ({ code }) => regionLevel(code)),
      column(rows, ({ kind }) => kind),
      column(rows, ({ successors }) => successors.join(',')),
    ],
  )
}

async function writeScopes(client: pg.ClientBase, rows: readonly Seen[]): Promise<void> {
  await client.query('delete from region_scope')
  await client.query(
    `insert into region_scope (code, prefix, since, until)
     select * from unnest($1::text[], $2::text[], $3::date[], $4::date[])`,
    [
      column(rows, ({ code }) => code),
      column(rows, ({ prefix }) => prefix),
      column(rows, ({ since }) => since),
      column(rows, ({ until }) => until),
    ],
  )
}

/** Ten thousand pairs, of which a start finds nearly all in place: only differences are written. */
async function writeClosure(client: pg.ClientBase, rows: readonly Inside[]): Promise<void> {
  await client.query(
    `create temp table fresh_closure on commit drop as
     select * from unnest($1::text[], $2::text[], $3::integer[], $4::integer[], $5::integer[])
       as t(ancestor, descendant, from_year, to_year, depth)`,
    [
      column(rows, ({ ancestor }) => ancestor),
      column(rows, ({ descendant }) => descendant),
      column(rows, ({ fromYear }) => fromYear),
      column(rows, ({ toYear }) => toYear),
      column(rows, ({ depth }) => depth),
    ],
  )
  await client.query(
    `delete from region_closure c where (ancestor, descendant, from_year, to_year, depth) not in (
       select ancestor collate "C", descendant collate "C", from_year, to_year, depth from fresh_closure)`,
  )
  await client.query(
    'insert into region_closure select * from fresh_closure on conflict do nothing',
  )
}
