import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { Person } from './due-days.ts'

const digest = (key: string): Buffer => createHash('sha256').update(key).digest()

/** Gives a person a new key to their calendar, which is told once; an earlier one no longer opens it. */
export async function giveCalendarKey(pool: pg.Pool, person: string, now: Date): Promise<string> {
  const key = randomBytes(32).toString('base64url')
  await pool.query(
    `insert into calendar_key (person, digest, created) values ($1, $2, $3)
    on conflict (person) do update set digest = excluded.digest, created = excluded.created`,
    [person, digest(key), now],
  )
  return key
}

export async function dropCalendarKey(pool: pg.Pool, person: string): Promise<void> {
  await pool.query('delete from calendar_key where person = $1', [person])
}

/** Since when there is a key; null where there is none. */
export async function calendarKeySince(pool: pg.Pool, person: string): Promise<Date | null> {
  const found = await pool.query<{ created: Date }>(
    'select created from calendar_key where person = $1',
    [person],
  )
  return found.rows[0]?.created ?? null
}

/** Whose calendar a key opens. */
export async function personOfKey(pool: pg.Pool, key: string): Promise<Person | undefined> {
  const found = await pool.query<Person>(
    'select k.person, a.name from calendar_key k join account a using (person) where digest = $1',
    [digest(key)],
  )
  return found.rows[0]
}
