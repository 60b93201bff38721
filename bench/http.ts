import { join } from 'node:path'
import { clock, newId, take } from '@zhiheng/kernel'
import { buildApp } from '@zhiheng/server/app.ts'
import { secretsIn } from '@zhiheng/server/auth/secrets.ts'
import { Strangers } from '@zhiheng/server/auth/strangers.ts'
import { FileStore } from '@zhiheng/server/files/store.ts'
import { JobChanges } from '@zhiheng/server/jobs/changes.ts'
import { defaultLimits } from '@zhiheng/server/parts.ts'
import type { Bench } from './import.ts'

/** What the routes of the bench answer, of those that were asked. */
export interface Answered {
  readonly records?: readonly unknown[]
  readonly items?: readonly {
    readonly register: string
    readonly record: { readonly id: string }
  }[]
}

/** A signed-in person of the province, over the real server. */
export interface Person {
  get(path: string): Promise<Answered>
  actUnder(post: string): Promise<void>
  close(): Promise<void>
}

/** Starts the web server over the instance and has its first administrator signed in, by HTTP. */
export async function signedIn({ kernel, folder }: Bench): Promise<Person> {
  const { app, changes } = await serve({ kernel, folder })
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  const set = await fetch(`${origin}/api/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      username: 'bench',
      name: '某甲',
      password: `Yi-${crypto.randomUUID()}`,
      region: { code: '91', name: '云泽省' },
    }),
  })
  const cookie = set.headers.get('set-cookie')?.split(';')[0]
  if (!set.ok || !cookie) throw new Error(`no session: ${set.status} ${await set.text()}`)
  const session = await fetch(`${origin}/api/session`, { headers: { cookie } })
  const { csrf } = (await session.json()) as { csrf: string }
  return {
    async actUnder(post) {
      const answer = await fetch(`${origin}/api/session/post`, {
        method: 'PUT',
        headers: { cookie, 'x-csrf-token': csrf, 'content-type': 'application/json' },
        body: JSON.stringify({ post }),
      })
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
    },
    async get(path) {
      const answer = await fetch(`${origin}${path}`, { headers: { cookie } })
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
      return (await answer.json()) as Answered
    },
    async close() {
      await app.close()
      await changes.stop()
    },
  }
}

/** Gives the person a further post of the province and has them act under it. Returns its id. */
export async function actingAs(
  { kernel, owner }: Bench,
  person: Person,
  post: { readonly role: string; readonly department: string },
): Promise<string> {
  const { rows } = await owner.query<{ id: string }>('select id from person')
  const answers = { person: rows[0]!.id, title: '执法岗', startsOn: '2020-01-01', ...post }
  const given = await take(kernel, ['post', 'give'], {
    on: [{ at: { region: '91' }, answers }],
    actor: clock,
    at: new Date(),
    request: newId(),
  })
  const { id } = given.records[0]!
  await person.actUnder(id)
  return id
}

async function serve({ kernel, folder }: Pick<Bench, 'kernel' | 'folder'>) {
  const changes = new JobChanges(kernel.pool.options.connectionString!)
  await changes.start()
  const app = await buildApp({
    kernel,
    changes,
    files: new FileStore(join(folder, 'files')),
    limits: { ...defaultLimits, requestsPerMinute: 1_000_000 },
    secrets: await secretsIn(folder),
    secondFactor: 'offered',
    strangers: new Strangers(),
    now: () => new Date(),
  })
  return { app, changes }
}
