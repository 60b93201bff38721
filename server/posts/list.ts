import { type Actor, addressText, type Kernel, type RecordRead, stream } from '@zhiheng/kernel'
import { isInForce } from '../auth/post-actor.ts'
import { passingOf } from './passing.ts'

/** Persons with their posts, and who acts in them, on a day. */
export async function staffOn(kernel: Kernel, actor: Actor, on: string) {
  const [persons, posts, substitutions] = await Promise.all(
    ['person', 'post', 'substitution'].map((register) => all(kernel, actor, register)),
  )
  const names = new Map(persons!.map(({ id, fields }) => [id, String(fields.name)]))
  const acting = substitutions!.filter(({ state }) => state === 'given')
  return persons!
    .map((person) => ({
      address: addressText(person),
      region: person.region,
      code: String(person.fields.code),
      name: String(person.fields.name),
      left: person.state === 'left',
      posts: posts!
        .filter(({ fields, region }) => fields.person === person.id && region === person.region)
        .map((post) => ({
          ...postOn(post, { acting, names, on }),
          may: passingOf(kernel, actor, post),
        }))
        .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1)),
    }))
    .toSorted((a, b) => (a.region + a.code < b.region + b.code ? -1 : 1))
}

interface Around {
  readonly acting: readonly RecordRead[]
  readonly names: ReadonlyMap<string, string>
  readonly on: string
}

function postOn(post: RecordRead, { acting, names, on }: Around) {
  const { title, role, department, startsOn, endsOn } = post.fields as Record<string, string | null>
  const held = post.state === 'held' && isInForce(post, on)
  const comes = post.state === 'held' && String(startsOn) > on
  return {
    address: addressText(post),
    title: title ?? '',
    role: role ?? '',
    department: department ?? null,
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? null,
    standing: held ? ('held' as const) : comes ? ('coming' as const) : ('over' as const),
    substitutes: acting
      .filter(({ fields }) => fields.post === post.id && String(fields.endsOn) >= on)
      .map((one) => ({
        address: addressText(one),
        name: names.get(String(one.fields.person)) ?? '',
        startsOn: String(one.fields.startsOn),
        endsOn: String(one.fields.endsOn),
        now: isInForce(one, on),
      })),
  }
}

async function all(kernel: Kernel, actor: Actor, register: string): Promise<RecordRead[]> {
  const found: RecordRead[] = []
  for await (const record of stream(kernel, register, { actor })) found.push(record)
  return found
}
