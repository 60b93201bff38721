import { createHash } from 'node:crypto'
import {
  type Actor,
  addressText,
  dayIn,
  getEntry,
  type Kernel,
  type QueueItem,
  queue,
} from '@zhiheng/kernel'
import { type Duty, today, waiting } from '@zhiheng/modules'
import { postsOf } from '../auth/posts.ts'
import type { Parts } from '../parts.ts'
import { headlineOf } from '../records/headline.ts'
import { type Names, namesOfItems } from '../records/names.ts'
import type { DueDay } from './calendar.ts'

/** Whoever's duties are asked for. */
export interface Person {
  readonly person: string
  readonly name: string
}

/** What is due in every post that a person holds or acts in today, each by its day; duties without a day are left out. */
export async function dueDaysOf(
  { kernel, now }: Pick<Parts, 'kernel' | 'now'>,
  who: Person,
  base: string,
): Promise<DueDay[]> {
  const on = dayIn(now())
  const posts = await postsOf(kernel, who, on)
  const found = await Promise.all(
    posts.map(async ({ actor, title }) => {
      const { duties } = await today(kernel, actor, { on, waiting })
      const of = { actor, post: title, base }
      return [...duties.flatMap((duty) => dueDay(duty, of)), ...(await casesDue(kernel, of))]
    }),
  )
  return found.flat()
}

interface Of {
  readonly actor: Actor
  readonly post: string
  readonly base: string
}

/** As many as a calendar is of use for, the nearest first. */
const mostCases = 500

async function casesDue(kernel: Kernel, of: Of): Promise<DueDay[]> {
  const { items } = await queue(kernel, { actor: of.actor, limit: mostCases })
  const names = await namesOfItems(kernel, of.actor, items)
  return items.flatMap((item) => caseDue(kernel, item, { ...of, names }))
}

function caseDue(
  { catalogue }: Kernel,
  item: QueueItem,
  { actor, post, base, names }: Of & { readonly names: Names },
): DueDay[] {
  const { register, step, why, ends, record } = item
  if (ends === null) return []
  const address = addressText(record)
  const { register: declared } = getEntry(catalogue, register)
  const title = `${why}：${headlineOf(declared, record.fields, names)}`
  const uid = uidOf({ kind: step, register, address }, actor)
  const provisional = record.limitProvisional && record.limitOn === ends
  return [
    {
      ...{ uid, title, post },
      due: dayIn(new Date(ends)),
      why: provisional ? `${why}（期限暂定）` : why,
      url: `${base}/work/records/${register}/${address}`,
    },
  ]
}

function dueDay(duty: Duty, { actor, post, base }: Of): DueDay[] {
  const { due, title, why, register, address } = duty
  if (due === null) return []
  const path = address ? `/work/records/${register}/${address}` : '/work/'
  return [{ uid: uidOf(duty, actor), due, title, why, post, url: `${base}${path}` }]
}

/** One duty of one post; what is still to be made is told apart by what is known of it. */
function uidOf(
  { kind, register, address, given }: Pick<Duty, 'kind' | 'register' | 'address' | 'given'>,
  { post }: Actor,
): string {
  const facts = [kind, register, address, given ?? null, post]
  const digest = createHash('sha256').update(JSON.stringify(facts)).digest('hex')
  return `${digest.slice(0, 32)}@zhiheng`
}
