import type { Where } from '../condition/declare.ts'
import type { Actor } from '../rights/declare.ts'
import { id, list, type Queryable, run, type Sql, snake, sql } from '../sql.ts'
import { type AnyRegister, readersOf } from './declare.ts'

/** With more records than these to their name, somebody's list is sooner read in its own order. */
export const assignedMost = 1000

/**
 * What names an actor among the handlers of records, where that is what all of the actor's rights to read a register
 * ask for; empty where some right does not.
 */
export function assignedItems(
  register: AnyRegister,
  actor: Pick<Actor, 'roles' | 'post' | 'party'>,
): readonly string[] {
  const mine = readersOf(register).filter(({ roles }) =>
    roles.some((role) => actor.roles.includes(role)),
  )
  const names = mine.map(({ where }) => ownAmong(where as Where))
  if (names.length === 0 || names.some((name) => name === null)) return []
  return [...new Set(names)].flatMap((name) => {
    const item = name === null ? null : actor[name]
    return item === null ? [] : [item]
  })
}

/** Roles that read nothing of a register but the records that name them. */
export const assignedReaders = (register: AnyRegister): readonly string[] =>
  [...new Set(register.readBy.flatMap(({ roles }) => roles))].filter(
    (role) => assignedItems(register, { roles: [role], post: 'post', party: 'party' }).length > 0,
  )

/** Of whom a rule says that the handlers must have them: the post, or its organisation. */
function ownAmong(where: Where): 'post' | 'party' | null {
  const wanted = (where as Readonly<Record<string, unknown>>).assignees as
    | { readonly op?: string; readonly value?: { readonly own?: string } }
    | undefined
  if (wanted?.op !== 'has') return null
  const own = wanted.value?.own
  return own === 'post' || own === 'party' ? own : null
}

export const assignedSql = (register: AnyRegister, item: string, most: number): Sql =>
  sql`select * from ${id(`${snake(register.name)}_assigned`)}(${item}, ${most})`

/** Whether the records that name an actor are so few that they are read by an index over their handlers. */
export async function fewAssigned(
  client: Queryable,
  register: AnyRegister,
  actor: Actor,
): Promise<boolean> {
  const items = assignedItems(register, actor)
  if (items.length === 0) return false
  const each = items.map((item) => assignedSql(register, item, assignedMost + 1))
  const found = await run<{ n: number }>(
    client,
    sql`select count(*)::integer as n from (${list(each, sql` union all `)}) k`,
  )
  return found.rows[0]!.n <= assignedMost
}
