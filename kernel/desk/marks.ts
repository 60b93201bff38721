import type { Kernel } from '../kernel.ts'
import type { Actor } from '../rights/declare.ts'
import { either, run, sql } from '../sql.ts'
import { reading } from '../transaction.ts'
import { itemsOf, itsLimit, places, type QueueItem, type Row } from './read.ts'

/** What of the time of a step has passed: half, four fifths, or all but the last day (of hours, all). */
export type Mark = 'half' | 'mostly' | 'due'

/** Something on a desk of which a mark has passed. */
export interface Marked extends QueueItem {
  readonly mark: Mark
}

/** A day that was only named has no half. On the last day of a limit in days, people are told at eight in the morning. */
const morning = sql`(l.ends - interval '16 hours')`
const inHours = sql`l.unit in ('minutes', 'hours')`
/** More than anyone wants to read in one letter. */
const most = 500

/** What on the desks of an actor has passed a mark since `after`, the nearest first; of several marks the last. */
export async function marksPassed(
  kernel: Kernel,
  { actor, after, until }: { readonly actor: Actor; readonly after: Date; readonly until: Date },
): Promise<readonly Marked[]> {
  const desks = places(actor)
  if (desks.length === 0) return []
  const passed = sql`m.at > ${after.toISOString()}::timestamptz and m.at <= ${until.toISOString()}::timestamptz`
  const statement = sql`select distinct on (w.ends, w.register, w.record) w.region, w.register, w.record, w.on_date, w.state, w.step, w.ends, l.half, l.mostly, m.mark
from open_work w ${itsLimit}
cross join lateral (values ('half', 1, l.half), ('mostly', 2, l.mostly), ('due', 3, case when ${inHours} then l.ends else ${morning} end)) m(mark, place, at)
where ${either(desks)} and ${passed} and (m.mark = 'due' or l.amount > 0) order by w.ends, w.register, w.record, m.place desc limit ${most}`
  const found = await reading(kernel.pool, actor, (client) =>
    run<Row & { mark: Mark }>(client, statement),
  )
  const items = await itemsOf(kernel, actor, found.rows)
  return items.map(({ row, ...item }) => ({ ...item, mark: row.mark }))
}
