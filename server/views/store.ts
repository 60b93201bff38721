import type { Kernel } from '@zhiheng/kernel'
import { newId } from '@zhiheng/kernel'
import { z } from 'zod'

const value = z.string().max(500)
/** What a list shows: each part only where it is set. */
export const view = z.strictObject({
  q: z.string().max(100).optional(),
  where: z.record(z.string().max(64), z.union([value, z.array(value).max(100)])).optional(),
  sort: z.string().max(64).optional(),
  descending: z.boolean().optional(),
  columns: z.array(z.string().max(64)).max(64).optional(),
})
export type View = z.infer<typeof view>

/** A view under the name that its owner gave it. */
export interface SavedView {
  readonly id: string
  readonly name: string
  readonly view: View
}

type Pool = Kernel['pool']
interface Owned {
  readonly person: string
  readonly register: string
}

/** The views that a person keeps of a register, by name. */
export async function viewsOf(pool: Pool, { person, register }: Owned): Promise<SavedView[]> {
  const found = await pool.query<SavedView>(
    'select id, name, view from saved_view where person = $1 and register = $2 order by name',
    [person, register],
  )
  return found.rows
}

/** Keeps a view; one of the same name is replaced. */
export async function keepView(
  pool: Pool,
  { person, register }: Owned,
  { name, view, at }: { readonly name: string; readonly view: View; readonly at: Date },
): Promise<SavedView> {
  const kept = await pool.query<SavedView>(
    `insert into saved_view (id, person, register, name, view, at) values ($1, $2, $3, $4, $5, $6)
    on conflict (person, register, name) do update set view = excluded.view, at = excluded.at
    returning id, name, view`,
    [newId(), person, register, name, view, at],
  )
  return kept.rows[0]!
}

/** Whether it was there and this person's. */
export async function dropView(pool: Pool, person: string, id: string): Promise<boolean> {
  const gone = await pool.query('delete from saved_view where id = $1 and person = $2', [
    id,
    person,
  ])
  return gone.rowCount === 1
}
