import type pg from 'pg'

/** Who may sign in. */
export interface Account {
  readonly person: string
  readonly username: string
  /** The person's name, as shown. */
  readonly name: string
  readonly password: string
  readonly mustChange: boolean
  /** The end of a one-time password; null for one that the person has chosen. */
  readonly passwordUntil: Date | null
  readonly lockedUntil: Date | null
  /** Sealed secret of the second factor; null while none is enrolled. */
  readonly totp: Buffer | null
}

const columns = `person, username, name, password, must_change as "mustChange",
  password_until as "passwordUntil", locked_until as "lockedUntil", totp`

type Client = pg.Pool | pg.ClientBase

/** How user names are kept and compared. */
export const foldUsername = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase()

export async function findAccount(pool: pg.Pool, username: string): Promise<Account | undefined> {
  const text = `select ${columns} from account where username = $1`
  return (await pool.query<Account>(text, [foldUsername(username)])).rows[0]
}

/** The accounts of these persons, and those that have one of these user names. */
export async function accountsOf(
  pool: pg.Pool,
  asked: { readonly persons: readonly string[]; readonly usernames?: readonly string[] },
): Promise<Account[]> {
  const text = `select ${columns} from account where person = any($1::uuid[]) or username = any($2)`
  const names = (asked.usernames ?? []).map(foldUsername)
  return (await pool.query<Account>(text, [asked.persons, names])).rows
}

export async function anyAccount(pool: pg.Pool): Promise<boolean> {
  return Boolean((await pool.query('select from account limit 1')).rowCount)
}

/** What a new account begins with; a one-time password ends at `passwordUntil`. */
export type NewAccount = Pick<
  Account,
  'person' | 'username' | 'name' | 'password' | 'mustChange'
> & { readonly created: Date; readonly passwordUntil?: Date }

/** A new account; false when the person or the user name has one already. */
export async function createAccount(client: Client, account: NewAccount): Promise<boolean> {
  const { person, username, name, password, mustChange, created, passwordUntil } = account
  const done = await client.query(
    `insert into account (person, username, name, password, must_change, created, password_until)
    values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [person, foldUsername(username), name, password, mustChange, created, passwordUntil ?? null],
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
  await pool.query(
    `update account set password = $2, must_change = false, password_until = null where person = $1`,
    [person, password],
  )
}

/** A one-time password: to be changed at the next sign-in; every session ends. False without an account. */
export async function resetPassword(
  client: Client,
  person: string,
  to: { readonly password: string; readonly until: Date },
): Promise<boolean> {
  const done = await client.query(
    `with ended as (delete from session where person = $1)
    update account set password = $2, password_until = $3, must_change = true, failed = 0, locked_until = null
    where person = $1`,
    [person, to.password, to.until],
  )
  return done.rowCount === 1
}
