import { clock, dayIn, find } from '@zhiheng/kernel'
import { HttpProblem } from '../http/problems.ts'
import type { Parts } from '../parts.ts'
import type { Account } from './accounts.ts'
import { confirmNext, dropFactor, keepNext, nextOf, useRecovery, useStep } from './factor-store.ts'
import { type Doing, recorded } from './issue.ts'
import { plainCode, recoveryCode } from './one-time.ts'
import { postsOf } from './posts.ts'
import type { Session } from './sessions.ts'
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
 * Ends an enrolment with its first code, records it on the person, and answers the recovery codes, which are shown
 * this once. @throws {HttpProblem} factor.not-begun, factor.wrong, session.no-post
 */
export async function confirmEnrolment(
  parts: Parts,
  session: Session,
  typed: string,
): Promise<string[]> {
  const { kernel, secrets, now } = parts
  const { person } = session
  const sealed = await nextOf(kernel.pool, person)
  const secret = sealed ? secrets.open(sealed, person) : undefined
  if (secret === undefined) throw new HttpProblem('factor.not-begun')
  const step = stepOfCode(secret, plainCode(typed), now())
  if (step === undefined) throw new HttpProblem('factor.wrong')
  const codes = Array.from({ length: recoveryCodes }, recoveryCode)
  const digests = codes.map((code) => secrets.digest(code, person))
  const doing = await doingItself(parts, session)
  await recorded(parts, { doing, step: 'enrolSecondFactor', answers: {} }, async (client) => {
    if (!(await confirmNext(client, person, { step, digests })))
      throw new HttpProblem('factor.not-begun')
  })
  return codes
}

/** Whether one of somebody's posts has to have a second factor here. */
export async function mustKeep(parts: Parts, session: Session): Promise<boolean> {
  if (parts.secondFactor !== 'required') return false
  return concernsAny(await postsOf(parts.kernel, session, dayIn(parts.now())))
}

/** Switches one's own factor off. @throws {HttpProblem} factor.required, factor.none, session.no-post */
export async function dropOwnFactor(parts: Parts, session: Session): Promise<void> {
  if (await mustKeep(parts, session)) throw new HttpProblem('factor.required')
  const doing = await doingItself(parts, session)
  await recorded(parts, { doing, step: 'dropSecondFactor', answers: {} }, async (client) => {
    if (!(await dropFactor(client, session.person))) throw new HttpProblem('factor.none')
  })
}

/** A person who does something to the own account, under the acting post. @throws {HttpProblem} session.no-post */
async function doingItself({ kernel, now }: Parts, session: Session): Promise<Doing> {
  const posts = await postsOf(kernel, session, dayIn(now()))
  const acting = posts.find(({ id }) => id === session.acting) ?? posts[0]
  const at = acting && { region: acting.territory, id: session.person }
  const person = at && (await find(kernel, 'person', { actor: clock, at }))
  if (!acting || !person) throw new HttpProblem('session.no-post')
  return { actor: acting.actor, person }
}
