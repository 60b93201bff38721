import type { Actor } from '@zhiheng/kernel'

/** Whether the actor is who acted, under this post or another; `who` is `kind:post:person` as events keep it. */
export function isBy(actor: Actor, who: string): boolean {
  const [kind, post, person] = who.split(':')
  if (!actor.post) return kind === actor.kind
  return post === actor.post || (Boolean(actor.person) && person === actor.person)
}
