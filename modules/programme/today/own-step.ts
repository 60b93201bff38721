import { type Actor, clock, type EventRead } from '@zhiheng/kernel'

/** Whether the actor is who acted, under this post or another; `who` is `kind:post:person` as events keep it. */
export function isBy(actor: Actor, who: string): boolean {
  const [kind, post, person] = who.split(':')
  if (!actor.post) return kind === actor.kind
  return post === actor.post || (Boolean(actor.person) && person === actor.person)
}

/** Who took the last step that moved a record or changed it, by its events, oldest first; '' where nobody did. */
export function lastActor(events: readonly Step[]): string {
  const counts = ({ actor, state, after }: Step, at: number) =>
    actor.split(':')[0] !== clock.kind &&
    (state !== events[at - 1]?.state || Object.keys(after ?? {}).length > 0)
  return events.findLast(counts)?.actor ?? ''
}

type Step = Pick<EventRead, 'actor' | 'state' | 'after'>
