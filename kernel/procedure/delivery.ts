import { getEntry } from '../catalogue.ts'
import type { Kernel } from '../kernel.ts'
import type { Actor } from '../rights/declare.ts'
import { insideAny } from '../rights/store.ts'
import { both, id, list, run, type Sql, sql } from '../sql.ts'
import { reading } from '../transaction.ts'
import type { Address } from './answers.ts'
import type { Followed, Source } from './follow.ts'
import type { Taking } from './run.ts'
import { accepted } from './staging.ts'
import { type Plan, type Stamp, stateAfter } from './store.ts'

/** Whether the records of a step's register may have been delivered from another region. */
export const takesDeliveries = (plan: Plan): boolean =>
  Object.values(plan.entry.procedure.steps).some((step) => step.delivers)

interface Sent {
  readonly followed: Followed
  readonly sources: readonly Source[]
  readonly taking: Taking
}

/** What the sender keeps of the records that it delivered, each under the event that sent it. */
export function deliverSql(plan: Plan, { followed, sources, taking }: Sent): Sql {
  const byRow = new Map(sources.map((source) => [source.n, source]))
  const rows = followed.rows.map((row, i) => {
    const { region, id: record, event } = byRow.get(followed.from[i]![0]!)!
    const to = row.at as Address
    return sql`(${region}, ${event}::uuid, ${record}::uuid, ${to.region}, ${plan.entry.register.name}, ${to.id}::uuid, ${plan.step.to}, ${taking.at.toISOString()}::timestamptz, ${taking.at.toISOString()}::timestamptz, null)`
  })
  return sql`insert into delivery (region, id, record, to_region, register, to_record, state, sent_at, state_at, state_by) values ${list(rows)}`
}

/** The receipt: the state that the receiver has brought the record to, when, and who. */
export function receiptSql(plan: Plan, stamp: Stamp): Sql {
  return sql`update delivery d set state = ${stateAfter(plan, 's')}, state_at = ${stamp.at.toISOString()}::timestamptz, state_by = ${stamp.actor.name}
from resolved s where ${accepted} and d.to_region = s.region and d.to_record = s.id and d.register = ${plan.entry.register.name}`
}

/** One delivery as its sender sees it: where it went, how it stands there, and nothing else. */
export interface DeliveryRead {
  readonly to: string
  readonly register: string
  readonly registerTitle: string
  readonly state: string
  readonly stateTitle: string
  readonly sentAt: string
  /** Since when it is in this state, and who brought it there; null until it is received. */
  readonly at: string
  readonly by: string | null
}

/** What was delivered from one record, oldest first. */
export async function deliveries(
  kernel: Kernel,
  { actor, at }: { readonly actor: Actor; readonly at: Address },
): Promise<readonly DeliveryRead[]> {
  const mine = both([
    sql`region = ${at.region}`,
    sql`record = ${at.id}::uuid`,
    insideAny(id('region'), actor.scope),
  ])
  const found = await reading(kernel.pool, actor, (client) =>
    run<Record<string, unknown>>(
      client,
      sql`select to_region, register, state, sent_at, state_at, state_by from delivery where ${mine} order by sent_at, id`,
    ),
  )
  return found.rows.map((row) => {
    const { register, procedure } = getEntry(kernel.catalogue, row.register as string)
    return {
      to: row.to_region as string,
      register: register.name,
      registerTitle: register.title,
      state: row.state as string,
      stateTitle: procedure.states[row.state as string] ?? (row.state as string),
      sentAt: (row.sent_at as Date).toISOString(),
      at: (row.state_at as Date).toISOString(),
      by: row.state_by as string | null,
    }
  })
}
