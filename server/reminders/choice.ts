import { createHash, randomInt, timingSafeEqual } from 'node:crypto'
import type pg from 'pg'
import { HttpProblem } from '../http/problems.ts'
import type { Mail } from '../mail/mail.ts'

/** Where and when a person wants to be reminded. */
export interface Choice {
  /** Proven address; null sends no letters. */
  readonly email: string | null
  /** An address whose code is awaited. */
  readonly awaiting: string | null
  /** At half of the time, at four fifths of it, on the last day. */
  readonly half: boolean
  readonly mostly: boolean
  readonly due: boolean
}

export type Marks = Pick<Choice, 'half' | 'mostly' | 'due'>

const codeMinutes = 30
const mostTries = 5
const none: Choice = { email: null, awaiting: null, half: true, mostly: true, due: true }

export async function choiceOf(pool: pg.Pool, person: string, now: Date): Promise<Choice> {
  const found = await pool.query<Choice>(
    `select email, case when code_until > $2 then email_next end as awaiting, half, mostly, due
    from reminding where person = $1`,
    [person, now],
  )
  return found.rows[0] ?? none
}

export async function keepMarks(
  pool: pg.Pool,
  person: string,
  { half, mostly, due }: Marks,
): Promise<void> {
  await pool.query(
    `insert into reminding (person, half, mostly, due) values ($1, $2, $3, $4)
    on conflict (person) do update set half = $2, mostly = $3, due = $4`,
    [person, half, mostly, due],
  )
}

export async function dropEmail(pool: pg.Pool, person: string): Promise<void> {
  await pool.query(
    'update reminding set email = null, email_next = null, code = null where person = $1',
    [person],
  )
}

interface Asking {
  readonly person: string
  readonly email: string
  readonly now: Date
}

/** Sends a code to an address, which counts once the code comes back. @throws {HttpProblem} mail.failed */
export async function askForCode(
  pool: pg.Pool,
  mail: Mail,
  { person, email, now }: Asking,
): Promise<void> {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const until = new Date(now.getTime() + codeMinutes * 60_000)
  await pool.query(
    `insert into reminding (person, email_next, code, code_until) values ($1, $2, $3, $4)
    on conflict (person) do update set email_next = $2, code = $3, code_until = $4, tries = 0`,
    [person, email, digest(email, code), until],
  )
  await letterTo(mail, email, code)
}

async function letterTo(mail: Mail, to: string, code: string): Promise<void> {
  const text = `您的验证码是 ${code}，${codeMinutes} 分钟内有效。\n\n如果不是您本人在质衡中填写了这个邮箱，请不必理会。`
  try {
    await mail.send({ to, subject: `质衡提醒邮箱验证码 ${code}`, text })
  } catch (error) {
    throw new HttpProblem('mail.failed', `邮件没有发出：${(error as Error).message}`)
  }
}

/** Takes an address over by the code that was sent to it. @throws {HttpProblem} mail.code-wrong */
export async function confirmEmail(
  pool: pg.Pool,
  person: string,
  given: { readonly code: string; readonly now: Date },
): Promise<void> {
  const found = await pool.query<{ email: string; code: Buffer }>(
    `update reminding set tries = tries + 1
    where person = $1 and code is not null and code_until > $2 and tries < $3
    returning email_next as email, code`,
    [person, given.now, mostTries],
  )
  const [row] = found.rows
  if (!row || !timingSafeEqual(row.code, digest(row.email, given.code)))
    throw new HttpProblem('mail.code-wrong')
  await pool.query(
    'update reminding set email = email_next, email_next = null, code = null where person = $1',
    [person],
  )
}

const digest = (email: string, code: string): Buffer =>
  createHash('sha256').update(`${email}|${code}`).digest()
