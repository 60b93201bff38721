import { type Actor, clock, type Kernel, list, type RecordRead } from '@zhiheng/kernel'
import { nameOfRegion } from '../regions.ts'
import type { Session } from './sessions.ts'

/** A post that a person holds on a day, and the actor that it makes of them. */
export interface Post {
  readonly id: string
  readonly title: string
  readonly roles: readonly string[]
  readonly region: { readonly code: string; readonly name: string }
  readonly department: string | null
  readonly actor: Actor
}

/** More posts than anyone holds. */
const most = 100

const nationwide = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']

/** Code prefixes under which a territory's records lie. */
export const scopeOf = (territory: string): readonly string[] =>
  territory === '0' ? nationwide : [territory]

/** The posts that a person holds on a civil date, in the order in which they were given. */
export async function postsOf(
  kernel: Kernel,
  { person, name }: Pick<Session, 'person' | 'name'>,
  on: string,
): Promise<Post[]> {
  if (!kernel.catalogue.entries.has('post')) return []
  const asked = { actor: clock, where: { person, state: 'held' }, limit: most }
  const { records } = await list(kernel, 'post', asked)
  const held = records.filter((record) => isHeld(record, on)).sort((a, b) => (a.id < b.id ? -1 : 1))
  return Promise.all(held.map((record) => postOf(kernel, record, { person, name })))
}

function isHeld({ fields }: RecordRead, on: string): boolean {
  const { startsOn, endsOn } = fields as Record<string, string | null>
  return (!startsOn || startsOn <= on) && (!endsOn || endsOn >= on)
}

async function postOf(
  kernel: Kernel,
  record: RecordRead,
  { person, name }: Pick<Session, 'person' | 'name'>,
): Promise<Post> {
  const { title, role, department } = record.fields as Record<string, string | null>
  // A post's territory is the region of its record.
  const territory = record.region
  const roles = role ? [role] : []
  const actor: Actor = {
    kind: 'post',
    post: record.id,
    person,
    name: `${title} ${name}`,
    roles,
    scope: scopeOf(territory),
    department: department ?? null,
    party: null,
  }
  return {
    id: record.id,
    title: title ?? '',
    roles,
    region: { code: territory, name: await nameOfRegion(kernel.pool, territory) },
    department: department ?? null,
    actor,
  }
}
