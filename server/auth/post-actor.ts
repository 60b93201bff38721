import type { Actor, RecordRead } from '@zhiheng/kernel'
import { partyRoles } from '@zhiheng/modules'
import type { Session } from './sessions.ts'

/** A post with the actor that it makes of whoever acts in it. */
export interface HeldPost {
  readonly id: string
  readonly title: string
  readonly roles: readonly string[]
  /** Region code: the post's territory. */
  readonly territory: string
  readonly department: string | null
  /** Credit code of the organisation that the post acts for. */
  readonly party: string | null
  /** Name of the holder for whom somebody else acts; null for the holder. */
  readonly actingFor: string | null
  readonly actor: Actor
}

/** Whoever acts; with `actingFor` in the place of another. */
export type Who = Pick<Session, 'person' | 'name'> & { readonly actingFor?: string }

const nationwide = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']

/** Code prefixes under which a territory's records lie. */
export const scopeOf = (territory: string): readonly string[] =>
  territory === '0' ? nationwide : [territory]

/** Whether a record that has dates, both included, is in force on a civil date. */
export function isInForce({ fields }: Pick<RecordRead, 'fields'>, on: string): boolean {
  const { startsOn, endsOn } = fields as Record<string, string | null>
  return (!startsOn || startsOn <= on) && (!endsOn || endsOn >= on)
}

/** Who acts in a post: its territory is the region of its record, and history names the person and the holder. */
export function actorOfPost(
  record: Pick<RecordRead, 'id' | 'region' | 'fields'>,
  { person, name, actingFor }: Who,
): HeldPost {
  const facts = record.fields as Record<string, string | null>
  const { title, role, department = null, party = null } = facts
  const roles = role ? [role] : []
  const shown = actingFor === undefined ? name : `${name}（代${actingFor}）`
  const actor: Actor = {
    kind: 'post',
    post: record.id,
    person,
    name: `${title} ${shown}`,
    roles,
    scope: partyRoles.includes(role ?? '') ? nationwide : scopeOf(record.region),
    department,
    party,
  }
  return {
    id: record.id,
    title: title ?? '',
    roles,
    territory: record.region,
    department,
    party,
    actingFor: actingFor ?? null,
    actor,
  }
}
