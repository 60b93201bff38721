import { HttpProblem } from '../http/problems.ts'
import type { Parts } from '../parts.ts'
import { type Account, clearFailures, countFailure, findAccount } from './accounts.ts'
import { isPassword } from './password.ts'
import { isCode } from './second-factor.ts'

/** What somebody typed to sign in; `code` is that of the second factor, once it was asked for. */
export interface Credentials {
  readonly username: string
  readonly password: string
  readonly code?: string | undefined
}

/**
 * The account of a user name and its password, and of its second factor where one is enrolled.
 * @throws {HttpProblem} session.wrong and session.locked, alike for an unknown name and a wrong password;
 * session.expired, factor.needed, factor.wrong
 */
export async function signIn(parts: Parts, given: Credentials): Promise<Account> {
  const { kernel, strangers, now } = parts
  const at = now()
  const account = await findAccount(kernel.pool, given.username)
  const right = await isPassword(account?.password, given.password)
  // A locked account says so only after the password was looked at, so that time tells nothing.
  const until = account ? account.lockedUntil : strangers.lockedUntil(given.username)
  if (until && until > at) throw locked(until, at)
  if (!account || !right) return refuse(parts, account ?? given, 'session.wrong')
  if (account.passwordUntil && account.passwordUntil <= at) throw new HttpProblem('session.expired')
  if (account.totp) await assertFactor(parts, account, given.code)
  await clearFailures(kernel.pool, account.person)
  return account
}

const nobody = '00000000-0000-0000-0000-000000000000'

function locked(until: Date, at: Date): HttpProblem {
  const minutes = Math.ceil((until.getTime() - at.getTime()) / 60_000)
  const says = `密码连续输错次数过多，账户已暂时锁定，请在 ${minutes} 分钟后再试，或请管理员重设密码`
  return new HttpProblem('session.locked', says)
}

/** Wrong codes count as wrong passwords do: six digits are soon tried. */
export async function assertFactor(
  parts: Parts,
  account: Pick<Account, 'person' | 'totp'>,
  code: string | undefined,
): Promise<void> {
  if (!code) throw new HttpProblem('factor.needed')
  if (!(await isCode(parts, account, code))) await refuse(parts, account, 'factor.wrong')
}

async function refuse(
  { kernel, limits, strangers, now }: Parts,
  who: Pick<Account, 'person'> | Pick<Credentials, 'username'>,
  code: 'session.wrong' | 'factor.wrong',
): Promise<never> {
  const at = now()
  const until = new Date(at.getTime() + limits.lockedMinutes * 60_000)
  const rule = { now: at, most: limits.wrongPasswords, until }
  if (!('person' in who)) strangers.countFailure(who.username, rule)
  // Without an account it counts nothing, and takes as long.
  await countFailure(kernel.pool, 'person' in who ? who.person : nobody, rule)
  throw new HttpProblem(code)
}
