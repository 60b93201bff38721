import { allow, has, own, within } from '@zhiheng/kernel'
import { head, informant, officer, rewarder, system } from '../roles.ts'

const here = { region: within(own.scope) } as const

/** Whoever grades, approves and pays rewards: no officer of the case, no desk, no administrator. */
export const rewardReaders = [allow([rewarder, head, system], here)]
export const byRewarder = [allow(rewarder, here)]
export const byHead = [allow(head, here)]
/** Whoever closes a case sets off the proposal of a reward, and does not see what becomes of it. */
export const byWhoCloses = [allow([officer, head, system], here)]
/** The holder of the code under which the record was made. */
export const ownCode = allow(informant, { assignees: has(own.post) })
