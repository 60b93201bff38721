import { getEntry } from '../catalogue.ts'
import type { Kernel } from '../kernel.ts'
import type { Address } from '../procedure/answers.ts'
import type { Actor } from '../rights/declare.ts'
import { type Queryable, run, sql } from '../sql.ts'
import { reading } from '../transaction.ts'
import { matching, type RecordRead, readRecord, recordColumns } from './select.ts'

/**
 * The records of several registers that are at these places, as far as the actor may read them: one
 * transaction, one statement a register. For what names records, such as links; a list is asked with `list`.
 */
export async function findSome(
  kernel: Kernel,
  actor: Actor,
  wanted: ReadonlyMap<string, readonly Pick<Address, 'region' | 'id'>[]>,
): Promise<Map<string, readonly RecordRead[]>> {
  const found = new Map<string, readonly RecordRead[]>()
  if (wanted.size === 0) return found
  await reading(kernel.pool, actor, async (client) => {
    for (const [register, at] of wanted)
      found.set(register, await someOf({ kernel, client, actor }, register, at))
  })
  return found
}

interface Reading {
  readonly kernel: Kernel
  readonly client: Queryable
  readonly actor: Actor
}

async function someOf(
  { kernel, client, actor }: Reading,
  name: string,
  at: readonly Pick<Address, 'region' | 'id'>[],
): Promise<readonly RecordRead[]> {
  const { register } = getEntry(kernel.catalogue, name)
  const regions = at.map(({ region }) => region)
  const ids = at.map(({ id }) => id)
  const places = sql`(r.region, r.id) in (select p.region collate "C", p.id from unnest(${regions}::text[], ${ids}::uuid[]) p(region, id))`
  const { rows } = await run<Record<string, unknown>>(
    client,
    sql`select ${recordColumns(register)} from ${matching(register, { actor })} and ${places}`,
  )
  return rows.map((row) => readRecord(register, row))
}
