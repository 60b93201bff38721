import { createHash } from 'node:crypto'
import { type Actor, dayIn } from '@zhiheng/kernel'
import { type Duty, today, waiting } from '@zhiheng/modules'
import { postsOf } from '../auth/posts.ts'
import type { Parts } from '../parts.ts'
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
      return duties.flatMap((duty) => dueDay(duty, { actor, post: title, base }))
    }),
  )
  return found.flat()
}

interface Of {
  readonly actor: Actor
  readonly post: string
  readonly base: string
}

function dueDay(duty: Duty, { actor, post, base }: Of): DueDay[] {
  const { due, title, why, register, address } = duty
  if (due === null) return []
  const path = address ? `/work/records/${register}/${address}` : '/work/'
  return [{ uid: uidOf(duty, actor), due, title, why, post, url: `${base}${path}` }]
}

/** One duty of one post; what is still to be made is told apart by what is known of it. */
function uidOf({ kind, register, address, given }: Duty, { post }: Actor): string {
  const facts = [kind, register, address, given ?? null, post]
  const digest = createHash('sha256').update(JSON.stringify(facts)).digest('hex')
  return `${digest.slice(0, 32)}@zhiheng`
}
