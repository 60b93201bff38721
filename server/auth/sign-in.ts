import { HttpProblem } from '../http/problems.ts'
import type { Parts } from '../parts.ts'
import { type Account, clearFailures, countFailure, findAccount } from './accounts.ts'
import { isPassword } from './password.ts'

/**
 * The account of a user name and its password.
 * @throws {HttpProblem} session.wrong, alike for an unknown name and a wrong password; session.locked
 */
export async function signIn(
  { kernel, limits, now }: Parts,
  given: { readonly username: string; readonly password: string },
): Promise<Account> {
  const at = now()
  const account = await findAccount(kernel.pool, given.username)
  const right = await isPassword(account?.password, given.password)
  // A locked account says so only after the password was looked at, so that time tells nothing.
  if (account?.lockedUntil && account.lockedUntil > at) throw new HttpProblem('session.locked')
  if (account && right) {
    await clearFailures(kernel.pool, account.person)
    return account
  }
  const until = new Date(at.getTime() + limits.lockedMinutes * 60_000)
  if (account)
    await countFailure(kernel.pool, account.person, { now: at, most: limits.wrongPasswords, until })
  throw new HttpProblem('session.wrong')
}
