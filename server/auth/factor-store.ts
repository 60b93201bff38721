import type pg from 'pg'

/** The second factor of one person as kept: sealed secrets, and digests of recovery codes. */
export async function keepNext(pool: pg.Pool, person: string, sealed: Buffer): Promise<void> {
  await pool.query('update account set totp_next = $2 where person = $1', [person, sealed])
}

/** The sealed secret of an enrolment that waits for its first code. */
export async function nextOf(pool: pg.Pool, person: string): Promise<Buffer | null> {
  const text = 'select totp_next from account where person = $1'
  return (await pool.query<{ totp_next: Buffer | null }>(text, [person])).rows[0]?.totp_next ?? null
}

/** The enrolment is confirmed by the code of `step`; recovery codes of an earlier one end. */
export async function confirmNext(
  client: pg.Pool | pg.ClientBase,
  person: string,
  { step, digests }: { readonly step: number; readonly digests: readonly Buffer[] },
): Promise<boolean> {
  const done = await client.query(
    `with gone as (delete from recovery_code where person = $1 and digest <> all($3)),
    kept as (insert into recovery_code (person, digest) select $1, unnest($3::bytea[]))
    update account set totp = totp_next, totp_next = null, totp_step = $2
    where person = $1 and totp_next is not null`,
    [person, step, digests],
  )
  return done.rowCount === 1
}

/** Remembers that the code of a step was taken; false when it or a later one was taken before. */
export async function useStep(pool: pg.Pool, person: string, step: number): Promise<boolean> {
  const done = await pool.query(
    'update account set totp_step = $2 where person = $1 and (totp_step is null or totp_step < $2)',
    [person, step],
  )
  return done.rowCount === 1
}

/** Takes a recovery code for the only time; false when there is none. */
export async function useRecovery(pool: pg.Pool, person: string, digest: Buffer): Promise<boolean> {
  const text = 'delete from recovery_code where person = $1 and digest = $2'
  return (await pool.query(text, [person, digest])).rowCount === 1
}

export async function recoveryLeft(pool: pg.Pool, person: string): Promise<number> {
  const text = 'select count(*)::integer as n from recovery_code where person = $1'
  return (await pool.query<{ n: number }>(text, [person])).rows[0]!.n
}

/** Forgets a lost factor and ends the person's sessions. False where none was enrolled. */
export async function removeFactor(
  client: pg.Pool | pg.ClientBase,
  person: string,
): Promise<boolean> {
  const done = await client.query(
    `with ended as (delete from session where person = $1),
    gone as (delete from recovery_code where person = $1)
    update account set totp = null, totp_next = null, totp_step = null
    where person = $1 and totp is not null`,
    [person],
  )
  return done.rowCount === 1
}

/** Forgets a factor that its person no longer wants: sessions stay. False where none was enrolled. */
export async function dropFactor(
  client: pg.Pool | pg.ClientBase,
  person: string,
): Promise<boolean> {
  const done = await client.query(
    `with gone as (delete from recovery_code where person = $1)
    update account set totp = null, totp_next = null, totp_step = null
    where person = $1 and totp is not null`,
    [person],
  )
  return done.rowCount === 1
}
