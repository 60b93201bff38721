import { allow, has, oneOf, own, within } from '@zhiheng/kernel'
import { head, informant, intake, officer, rewarder, system } from '../roles.ts'

const here = { region: within(own.scope) } as const

/** Whoever grades, approves and pays rewards: no officer of the case, no desk, no administrator. */
export const rewardReaders = [allow([rewarder, head, system], here)]
export const byRewarder = [allow(rewarder, here)]
export const byHead = [allow(head, here)]
/** Whoever closes a case sets off the proposal of a reward, and does not see what becomes of it. */
export const byWhoCloses = [allow([officer, head, system], here)]
export const byIntakeHere = [allow(intake, here)]
/** Whoever opens the public form: its code stands for nothing else yet. */
export const byCode = [allow(informant, here)]
/** The holder of the code under which the record was made. */
export const ownCode = allow(informant, { assignees: has(own.post) })

/** That there is somebody who reported is known to these; who it is, to nobody but the payers. */
export const informantReaders = [allow([rewarder, head, intake, system], here), ownCode]
/** What was paid out is known to the payers and, once it is told, to whoever claims it. */
export const paymentReaders = [
  allow([rewarder, head, system], here),
  allow(informant, {
    assignees: has(own.post),
    state: oneOf('notified', 'confirmed', 'paid', 'unclaimed', 'reclaimed'),
  }),
]
/** One of the two who were named to pay. */
export const payersOnly = [allow(rewarder, { ...here, assignees: has(own.post) })]
