import { type Actor, newId, type RecordRead, take } from '@zhiheng/kernel'
import { system } from '@zhiheng/modules'
import type pg from 'pg'
import { HttpProblem } from '../http/problems.ts'
import type { Parts } from '../parts.ts'
import { createAccount, resetPassword } from './accounts.ts'
import { removeFactor } from './factor-store.ts'
import { oneTimePassword } from './one-time.ts'
import { hashPassword } from './password.ts'

/** A password to be handed over on paper: it is kept nowhere, and good until `until` for one sign-in. */
export interface Issued {
  readonly username: string
  readonly password: string
  readonly until: string
}

/** Whose account, and who does it. */
export interface Doing {
  readonly actor: Actor
  readonly person: RecordRead
  readonly reason?: string | undefined
}

/** The server in the name of whoever asked: it alone may record what it did to an account. */
export const inTheNameOf = (actor: Actor): Actor => ({ ...actor, roles: [system.role] })

/** A fresh one-time password with its hash and its end. */
export async function freshPassword({ limits, now }: Pick<Parts, 'limits' | 'now'>) {
  const password = oneTimePassword()
  const until = new Date(now().getTime() + limits.oneTimeDays * 86_400_000)
  return { password, hash: await hashPassword(password), until }
}

/** Opens an account with a one-time password. @throws {HttpProblem} account.taken */
export async function openAccount(parts: Parts, doing: Doing, username: string): Promise<Issued> {
  const { password, hash, until } = await freshPassword(parts)
  const { id, fields } = doing.person
  const account = { person: id, username, name: String(fields.name), mustChange: true }
  await recorded(parts, { doing, step: 'openAccount', answers: { username } }, async (client) => {
    const times = { created: parts.now(), passwordUntil: until }
    if (!(await createAccount(client, { ...account, ...times, password: hash })))
      throw new HttpProblem('account.taken')
  })
  return { username, password, until: until.toISOString() }
}

/** Gives a new one-time password; every session of the person ends. @throws {HttpProblem} account.unknown */
export async function reissue(parts: Parts, doing: Doing): Promise<Omit<Issued, 'username'>> {
  const { password, hash, until } = await freshPassword(parts)
  const answers = doing.reason ? { reason: doing.reason } : {}
  await recorded(parts, { doing, step: 'resetPassword', answers }, async (client) => {
    if (!(await resetPassword(client, doing.person.id, { password: hash, until })))
      throw new HttpProblem('account.unknown')
  })
  return { password, until: until.toISOString() }
}

/** Forgets a lost second factor; every session of the person ends. @throws {HttpProblem} factor.none */
export async function forgetFactor(parts: Parts, doing: Doing): Promise<void> {
  const answers = { reason: doing.reason ?? '' }
  await recorded(parts, { doing, step: 'removeSecondFactor', answers }, async (client) => {
    if (!(await removeFactor(client, doing.person.id))) throw new HttpProblem('factor.none')
  })
}

interface Recording {
  readonly doing: Doing
  readonly step: string
  readonly answers: Readonly<Record<string, unknown>>
}

/**
 * Changes an account and records it on its person. Accounts are no register, so these are two transactions: the
 * account's commits last, and is undone when the record refuses; what is recorded may thus be missing, never
 * what was done.
 */
export async function recorded(
  { kernel, now }: Parts,
  { doing, step, answers }: Recording,
  change: (client: pg.ClientBase) => Promise<void>,
): Promise<void> {
  const { actor, person } = doing
  await inTransaction(kernel.pool, async (client) => {
    await change(client)
    const on = [{ at: { region: person.region, id: person.id }, answers }]
    const taking = { actor: inTheNameOf(actor), at: now(), request: newId() }
    await take(kernel, ['person', step], { on, ...taking })
  })
}

/** Runs `work` in one transaction of the server's own tables. */
export async function inTransaction<T>(
  pool: pg.Pool,
  work: (client: pg.ClientBase) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const done = await work(client)
    await client.query('commit')
    return done
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
