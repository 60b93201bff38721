import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'

/** Somebody who is signed in. */
export interface Session {
  /** SHA-256 of the cookie's token. */
  readonly token: Buffer
  readonly person: string
  readonly username: string
  readonly name: string
  readonly mustChange: boolean
  /** Whether a second factor is enrolled, and so was asked for. */
  readonly enrolled: boolean
  /** The post that was chosen; null for the first. */
  readonly acting: string | null
  readonly csrf: string
}

const digest = (token: string): Buffer => createHash('sha256').update(token).digest()
const random = (): string => randomBytes(32).toString('base64url')

/** Signs a person in and returns the token for the cookie; it is kept nowhere here. */
export async function openSession(
  pool: pg.Pool,
  person: string,
  life: { readonly now: Date; readonly expires: Date },
): Promise<string> {
  const token = random()
  await pool.query(
    'insert into session (token, person, csrf, created, expires) values ($1, $2, $3, $4, $5)',
    [digest(token), person, random(), life.now, life.expires],
  )
  return token
}

/** The session of a cookie, unless it is over. */
export async function findSession(
  pool: pg.Pool,
  token: string,
  now: Date,
): Promise<Session | undefined> {
  const found = await pool.query<Session>(
    `select s.token, s.person, a.username, a.name, a.must_change as "mustChange",
      a.totp is not null as enrolled, s.acting, s.csrf
    from session s join account a using (person) where s.token = $1 and s.expires > $2`,
    [digest(token), now],
  )
  return found.rows[0]
}

export async function closeSession(pool: pg.Pool, { token }: Session): Promise<void> {
  await pool.query('delete from session where token = $1', [token])
}

/** Signs the person out everywhere else: after a change of password. */
export async function closeOthers(pool: pg.Pool, { person, token }: Session): Promise<void> {
  await pool.query('delete from session where person = $1 and token <> $2', [person, token])
}

export async function actUnder(pool: pg.Pool, { token }: Session, post: string): Promise<void> {
  await pool.query('update session set acting = $2 where token = $1', [token, post])
}

/** Forgets what is over. */
export async function sweepSessions(pool: pg.Pool, now: Date): Promise<void> {
  await pool.query('delete from session where expires <= $1', [now])
}
