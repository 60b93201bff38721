import { clock, dayIn, type Kernel, newId, take } from '@zhiheng/kernel'
import type { PoolClient } from 'pg'
import { HttpProblem } from '../http/problems.ts'
import type { Parts } from '../parts.ts'
import { nameRegion } from '../regions.ts'
import { anyAccount, createAccount } from './accounts.ts'
import { assertStrong, hashPassword } from './password.ts'

/** The first administrator and the region that this instance serves. */
export interface Setup {
  readonly username: string
  readonly name: string
  readonly password: string
  readonly region: { readonly code: string; readonly name: string }
}

/** Any number that nothing else in the database locks: the letters “zh” and “set”. */
const lock = 0x7a68_736574

/**
 * Makes the first account, its person and two posts of the region: administrator and office. Only once.
 * @throws {HttpProblem} setup.done, password.weak
 */
export async function setUp(parts: Parts, setup: Setup): Promise<string> {
  assertStrong(setup.password, setup.username)
  const client = await parts.kernel.pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lock])
    if (await anyAccount(parts.kernel.pool)) throw new HttpProblem('setup.done')
    return await begin(parts, client, setup)
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lock])
    client.release()
  }
}

async function begin({ kernel, now }: Parts, client: PoolClient, setup: Setup): Promise<string> {
  const at = now()
  await nameRegion(client, setup.region)
  const person = await addPerson(kernel, setup, at)
  await givePosts(kernel, { person, region: setup.region, posts: firstPosts }, at)
  const password = await hashPassword(setup.password)
  await createAccount(client, { ...setup, person, password, mustChange: false, created: at })
  return person
}

const firstPosts = [
  { role: 'office', title: '领导小组办公室' },
  { role: 'administrator', title: '系统管理员' },
]

const byClock = (at: Date) => ({ actor: clock, at, request: newId() })

/** A person of a region, whose code is the user name. */
export async function addPerson(
  kernel: Kernel,
  { username, name, region }: Pick<Setup, 'username' | 'name' | 'region'>,
  at: Date,
): Promise<string> {
  const on = [{ at: { region: region.code }, answers: { code: username, name } }]
  const outcome = await take(kernel, ['person', 'import'], { on, ...byClock(at) })
  return outcome.records[0]!.id
}

interface Giving {
  readonly person: string
  readonly region: Setup['region']
  readonly posts: readonly { readonly role: string; readonly title: string }[]
}

async function givePosts(kernel: Kernel, { person, region, posts }: Giving, at: Date) {
  const on = posts.map(({ role, title }) => ({
    at: { region: region.code },
    answers: { person, role, title: `${region.name}${title}`, startsOn: dayIn(at) },
  }))
  await take(kernel, ['post', 'give'], { on, ...byClock(at) })
}
