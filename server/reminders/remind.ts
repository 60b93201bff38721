import { dayIn, getEntry, type Kernel, type Mark, type Marked, marksPassed } from '@zhiheng/kernel'
import { postsOf } from '../auth/posts.ts'
import type { Mail } from '../mail/mail.ts'
import { headlineOf } from '../records/headline.ts'
import type { Marks } from './choice.ts'
import type { Person } from './due-days.ts'

/** Somebody who wants letters, and until when what passed was told. */
interface Reminded extends Person, Marks {
  readonly email: string
  readonly told: Date
}

interface Reminding {
  readonly kernel: Kernel
  readonly mail: Mail
  readonly now: Date
}

/**
 * Writes to each person who wants it what on the desks of their posts has passed half, four fifths or the end of its
 * time since the last letter: one letter with all of it. A letter that does not go out is tried again, and nobody
 * else's waits for it. Returns how many went out.
 */
export async function remindAll(reminding: Reminding): Promise<number> {
  const people = await remindedPeople(reminding)
  const sent = await Promise.all(people.map((one) => remind(reminding, one).catch(() => 0)))
  return sent.reduce((sum, n) => sum + n, 0)
}

/** Whoever states an address is told of what passes from then on. */
async function remindedPeople({ kernel: { pool }, now }: Reminding): Promise<readonly Reminded[]> {
  await pool.query(
    'update reminding set told_until = $1 where email is not null and told_until is null',
    [now],
  )
  const found = await pool.query<Reminded>(
    `select r.person, a.name, r.email, r.half, r.mostly, r.due, r.told_until as told
    from reminding r join account a using (person) where r.email is not null`,
  )
  return found.rows
}

async function remind({ kernel, mail, now }: Reminding, person: Reminded): Promise<number> {
  const posts = await postsOf(kernel, person, dayIn(now))
  const found = await Promise.all(
    posts.map(({ actor }) => marksPassed(kernel, { actor, after: person.told, until: now })),
  )
  const wanted = found.flat().filter(({ mark }) => person[mark])
  const once = [...new Map(wanted.map((one) => [`${one.register} ${one.id}`, one])).values()]
  if (once.length > 0) await mail.send(letterOf(kernel, person, once))
  await kernel.pool.query('update reminding set told_until = $2 where person = $1', [
    person.person,
    now,
  ])
  return once.length > 0 ? 1 : 0
}

const words: Record<Mark, string> = { half: '期限已过半', mostly: '期限已过八成', due: '今天到期' }

function letterOf(kernel: Kernel, { email, name }: Reminded, items: readonly Marked[]) {
  const lines = items
    .toSorted((a, b) => (a.ends ?? '').localeCompare(b.ends ?? ''))
    .map((item, n) => `${n + 1}. ${lineOf(kernel, item)}`)
  return {
    to: email,
    subject: `质衡办件提醒：${items.length} 件`,
    text: `${name}：\n\n${lines.join('\n')}\n\n请登录质衡，在“办件”中办理。不想再收到提醒，请在“我的提醒”中更改。\n`,
  }
}

function lineOf({ catalogue }: Kernel, { register, record, why, ends, mark }: Marked): string {
  const title = headlineOf(getEntry(catalogue, register).register, record.fields)
  const until = ends ? `，期限 ${dayIn(new Date(ends))}` : ''
  return `${why}：${title}${until}，${words[mark]}`
}
