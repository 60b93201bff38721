import type pg from 'pg'

/** Who may sign in. */
export interface Account {
  readonly person: string
  readonly username: string
  /** The person's name, as shown. */
  readonly name: string
  readonly password: string
  readonly mustChange: boolean
  readonly lockedUntil: Date | null
}

const columns = `person, username, name, password, must_change as "mustChange", locked_until as "lockedUntil"`

/** How user names are kept and compared. */
export const foldUsername = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase()

export async function findAccount(pool: pg.Pool, username: string): Promise<Account | undefined> {
  const text = `select ${columns} from account where username = $1`
  return (await pool.query<Account>(text, [foldUsername(username)])).rows[0]
}

export async function anyAccount(pool: pg.Pool): Promise<boolean> {
  return Boolean((await pool.query('select from account limit 1')).rowCount)
}

/** A new account; false when the person or the user name has one already. */
export async function createAccount(
  client: pg.Pool | pg.ClientBase,
  account: Omit<Account, 'lockedUntil'> & { readonly created: Date },
): Promise<boolean> {
  const { person, username, name, password, mustChange, created } = account
  const done = await client.query(
    `insert into account (person, username, name, password, must_change, created)
    values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [person, foldUsername(username), name, password, mustChange, created],
  )
  return done.rowCount === 1
}

/** Counts a wrong password and locks the account at the last one that is allowed; a lock that is over starts anew. */
export async function countFailure(
  pool: pg.Pool,
  person: string,
  rule: { readonly now: Date; readonly most: number; readonly until: Date },
): Promise<void> {
  await pool.query(
    `with counted as (
      select case when locked_until <= $2 then 1 else failed + 1 end as n from account where person = $1 for update
    )
    update account set failed = n, locked_until = case when n >= $3 then $4::timestamptz end
    from counted where person = $1`,
    [person, rule.now, rule.most, rule.until],
  )
}

export async function clearFailures(pool: pg.Pool, person: string): Promise<void> {
  await pool.query(
    'update account set failed = 0, locked_until = null where person = $1 and failed > 0',
    [person],
  )
}

/** A password that the person has chosen. */
export async function setPassword(pool: pg.Pool, person: string, password: string): Promise<void> {
  await pool.query('update account set password = $2, must_change = false where person = $1', [
    person,
    password,
  ])
}

/** A password that somebody else has chosen: to be changed at the next sign-in, everywhere. False without an account. */
export async function resetPassword(
  pool: pg.Pool,
  person: string,
  password: string,
): Promise<boolean> {
  const done = await pool.query(
    `with ended as (delete from session where person = $1)
    update account set password = $2, must_change = true, failed = 0, locked_until = null
    where person = $1`,
    [person, password],
  )
  return done.rowCount === 1
}
