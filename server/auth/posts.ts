import { clock, find, type Kernel, list, type RecordRead } from '@zhiheng/kernel'
import { nameOfRegion } from '../regions.ts'
import { widerScopes } from '../territory/read.ts'
import { actorOfPost, type HeldPost, isInForce, type Who } from './post-actor.ts'

/** A post that a person holds on a day, or acts in for its holder, and the actor that it makes of them. */
export interface Post extends HeldPost {
  readonly region: { readonly code: string; readonly name: string }
}

/** More posts than anyone holds. */
const most = 100

/** The posts in which a person may act on a civil date: their own in the order given, then others' in their absence. */
export async function postsOf(kernel: Kernel, who: Who, on: string): Promise<Post[]> {
  if (!kernel.catalogue.entries.has('post')) return []
  const own = (await heldBy(kernel, who.person)).filter((record) => isInForce(record, on))
  const others = await substitutedBy(kernel, who.person, on)
  const held = [
    ...own.map((record) => actorOfPost(record, who)),
    ...others.map(({ record, holder }) => actorOfPost(record, { ...who, actingFor: holder })),
  ]
  const once = held.filter(({ id }, i) => held.findIndex((other) => other.id === id) === i)
  const wider = await widerScopes(
    kernel,
    once.map(({ territory }) => territory),
    on,
  )
  return Promise.all(once.map((post) => placed(kernel, post, wider.get(post.territory) ?? [])))
}

/** A post acts in its territory and in what that took over or consists of. */
async function placed(kernel: Kernel, post: HeldPost, wider: readonly string[]): Promise<Post> {
  const { territory, actor } = post
  const region = { code: territory, name: await nameOfRegion(kernel.pool, territory) }
  return { ...post, region, actor: { ...actor, scope: [...actor.scope, ...wider] } }
}

async function heldBy(kernel: Kernel, person: string): Promise<readonly RecordRead[]> {
  const asked = { actor: clock, where: { person, state: 'held' }, limit: most }
  const { records } = await list(kernel, 'post', asked)
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Posts of others in which a person acts on a day. What a substitution says of its post must be true of it. */
async function substitutedBy(kernel: Kernel, person: string, on: string) {
  const asked = { actor: clock, where: { person, state: 'given' }, limit: most }
  const { records } = await list(kernel, 'substitution', asked)
  const found = records.filter((record) => isInForce(record, on))
  const posts = await Promise.all(found.map((record) => postBehind(kernel, record, on)))
  return posts.filter((post) => post !== undefined)
}

async function postBehind(kernel: Kernel, { region, fields }: RecordRead, on: string) {
  const at = { region, id: String(fields.post) }
  const record = await find(kernel, 'post', { actor: clock, at })
  if (record?.state !== 'held' || !isInForce(record, on) || !agrees(record, fields))
    return undefined
  const whose = { region, id: String(record.fields.person) }
  const holder = await find(kernel, 'person', { actor: clock, at: whose })
  return { record, holder: String(holder?.fields.name ?? '') }
}

const agrees = ({ fields: post }: RecordRead, stated: RecordRead['fields']): boolean =>
  post.role === stated.role && post.department === stated.department
