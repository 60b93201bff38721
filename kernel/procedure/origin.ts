import type { Kernel } from '../kernel.ts'
import type { Actor } from '../rights/declare.ts'
import { insideAny } from '../rights/store.ts'
import { both, run, type Sql, sql } from '../sql.ts'
import { reading } from '../transaction.ts'
import type { Address } from './answers.ts'
import type { Followed, Source } from './follow.ts'
import type { Taking } from './run.ts'
import type { KeptRow } from './staging.ts'
import type { Plan } from './store.ts'

/** New records, and the rows of the step that made them: several rows may say the same. */
interface Made {
  readonly first: Plan
  readonly made: readonly KeptRow[]
  readonly from: Followed['from']
  readonly sources: readonly Source[]
  readonly taking: Taking
}

/** Remembers from which record each of the new ones came about. */
export function originSql(plan: Plan, { first, made, from, sources, taking }: Made): Sql {
  const byRow = new Map(sources.map((source) => [source.n, source.id]))
  const regions = made.map(({ region }) => region)
  const ids = made.map(({ id }) => id)
  const origins = made.map(({ n }) => byRow.get(from[n - 1]![0]!)!)
  return sql`insert into origin (region, register, record, from_register, from_record, at)
select m.region, ${plan.entry.register.name}, m.id, ${first.entry.register.name}, m.origin, ${taking.at.toISOString()}::timestamptz
from unnest(${regions}::text[], ${ids}::uuid[], ${origins}::uuid[]) m(region, id, origin)`
}

/** A record of a chain: what came of what. */
export interface ChainLink {
  readonly register: string
  readonly region: string
  readonly id: string
  /** How many steps away from the record that was asked about, from 1. */
  readonly far: number
  /** When the record that is further from the beginning came about. */
  readonly at: string
}

/** From what a record came about, the beginning first; and what came of it, each followed by what came of that. */
export interface Chain {
  readonly from: readonly ChainLink[]
  readonly led: readonly ChainLink[]
}

/** Longer than any chain is, and more than a page shows. */
const [longest, most] = [20, 200]

/** By when it came about. */
const placed = sql`(to_char(o.at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || o.record)`

/** What came of what, as the steps of records brought each other about. Whoever asks may not read all of it. */
export async function chainOf(
  kernel: Kernel,
  { actor, at: { region, id: record } }: { readonly actor: Actor; readonly at: Address },
): Promise<Chain> {
  const here = both([sql`o.region = ${region}`, insideAny(sql`o.region`, actor.scope)])
  const upwards = sql`with recursive up as (
select o.from_register as register, o.from_record as id, o.at, 1 as far from origin o where ${here} and o.record = ${record}::uuid
union all select o.from_register, o.from_record, o.at, up.far + 1 from up join origin o on ${here} and o.record = up.id where up.far < ${longest})
select register, id, at, far from up order by far desc`
  const downwards = sql`with recursive down as (
select o.register, o.record as id, o.at, 1 as far, array[${placed}] as path from origin o where ${here} and o.from_record = ${record}::uuid
union all select o.register, o.record, o.at, down.far + 1, down.path || ${placed}
from down join origin o on ${here} and o.from_record = down.id where down.far < ${longest})
select register, id, at, far from down order by path limit ${most}`
  return reading(kernel.pool, actor, async (client) => {
    const read = async (statement: Sql) => (await run<Row>(client, statement)).rows
    const linked = ({ at, ...row }: Row) => ({ ...row, region, at: at.toISOString() })
    return { from: (await read(upwards)).map(linked), led: (await read(downwards)).map(linked) }
  })
}

interface Row {
  readonly register: string
  readonly id: string
  readonly at: Date
  readonly far: number
}
