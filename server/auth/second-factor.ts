import { HttpProblem } from '../http/problems.ts'
import type { Parts } from '../parts.ts'
import type { Account } from './accounts.ts'
import { confirmNext, keepNext, nextOf, useRecovery, useStep } from './factor-store.ts'
import { plainCode, recoveryCode } from './one-time.ts'
import { enrolmentUri, newSecret, stepOfCode } from './totp.ts'

/** Recovery codes of one enrolment. */
const recoveryCodes = 10
/** What an authenticator shows above the code. */
const issuer = '质衡'

type Whose = Pick<Account, 'person' | 'username'>

/** Roles whose posts reach a whole region. */
const concerned: readonly string[] = ['office', 'administrator']

/** Whether one of somebody's posts asks for a second factor. */
export const concernsAny = (posts: readonly { readonly roles: readonly string[] }[]): boolean =>
  posts.some(({ roles }) => roles.some((role) => concerned.includes(role)))

/**
 * Whether a typed code is right: one of the authenticator's that was not taken before, or a recovery code, which
 * is used up. A secret that this instance cannot open takes no code.
 */
export async function isCode(
  { kernel, secrets, now }: Parts,
  { person, totp }: Pick<Account, 'person' | 'totp'>,
  typed: string,
): Promise<boolean> {
  const code = plainCode(typed)
  if (!/^\d{6}$/.test(code)) return useRecovery(kernel.pool, person, secrets.digest(code, person))
  const secret = totp ? secrets.open(totp, person) : undefined
  const step = secret === undefined ? undefined : stepOfCode(secret, code, now())
  return step !== undefined && (await useStep(kernel.pool, person, step))
}

/** Begins an enrolment: the secret, as text and for a QR code. It holds once a first code confirms it. */
export async function beginEnrolment({ kernel, secrets }: Parts, { person, username }: Whose) {
  const secret = newSecret()
  await keepNext(kernel.pool, person, secrets.seal(secret, person))
  return { secret, uri: enrolmentUri(secret, issuer, username) }
}

/**
 * Ends an enrolment with its first code and answers the recovery codes, which are shown this once.
 * @throws {HttpProblem} factor.not-begun, factor.wrong
 */
export async function confirmEnrolment(
  { kernel, secrets, now }: Parts,
  { person }: Whose,
  typed: string,
): Promise<string[]> {
  const sealed = await nextOf(kernel.pool, person)
  const secret = sealed ? secrets.open(sealed, person) : undefined
  if (secret === undefined) throw new HttpProblem('factor.not-begun')
  const step = stepOfCode(secret, plainCode(typed), now())
  if (step === undefined) throw new HttpProblem('factor.wrong')
  const codes = Array.from({ length: recoveryCodes }, recoveryCode)
  const digests = codes.map((code) => secrets.digest(code, person))
  await confirmNext(kernel.pool, person, { step, digests })
  return codes
}
