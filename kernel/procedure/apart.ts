import { type Actor, clock } from '../rights/declare.ts'
import { looksName } from '../secret/declare.ts'
import { list, type Sql, snake, sql } from '../sql.ts'
import type { AnyStep } from './declare.ts'

/** `kind:post:person`, as far as there are any: what events keep of who acted. */
export const actorCode = (actor: Actor): string =>
  [actor.kind, ...(actor.post ? [actor.post, ...(actor.person ? [actor.person] : [])] : [])].join(
    ':',
  )

/** Whether an event (alias `v`) was by the actor, under this post or as the same person under another. */
function isBy(actor: Actor): Sql {
  const part = (n: number, value: string | null | undefined) =>
    value ? [sql`split_part(v.actor, ':', ${n}) = ${value}`] : []
  const same = [...part(2, actor.post), ...part(3, actor.person)]
  return same.length ? sql`(${list(same, sql` or `)})` : sql`v.actor = ${actorCode(actor)}`
}

/**
 * Whether the actor, under this post or another, took the last step that moved the record (alias `m`) or changed it: it
 * may not approve its own. A remark that changes nothing and what the clock does are no steps in between.
 */
export const tookLast = (actor: Actor): Sql => sql`exists (
  select from (
    select v.actor from (
      select v.actor, v.event_no, v.state is distinct from lag(v.state) over (order by v.event_no)
        or coalesce(v.after::text, '{}') <> '{}' as counts
      from event v where v.region = m.region and v.record = m.record and v.step <> ${looksName}
    ) v
    where v.counts and split_part(v.actor, ':', 1) <> ${clock.kind}
    order by v.event_no desc limit 1
  ) v where ${isBy(actor)})`

/** Whether the actor took one of these steps on the record, or states a post that may not be stated. */
export function notApart({ apartFrom }: AnyStep, actor: Actor): Sql {
  if (!apartFrom) return sql``
  if (isOfPosts(apartFrom)) {
    const stated = sql.ref(`m.new_${snake(apartFrom.field)}`)
    return sql`when ${stated}::text = any(${sql.ref(`m.new_${snake(apartFrom.of)}`)}) then 'post.apart'`
  }
  const taken = sql`v.step in (${list(apartFrom.map((name) => sql`${name}`))})`
  return sql`when exists (select from event v where v.region = m.region and v.record = m.record and ${taken} and ${isBy(actor)}) then 'step.apart'`
}

/** A post that the step states may not be one of those of a list. */
interface OfPosts {
  readonly field: string
  readonly of: string
}
export const isOfPosts = (apartFrom: AnyStep['apartFrom']): apartFrom is OfPosts =>
  apartFrom !== undefined && 'of' in apartFrom
