import { allow, own, within } from '@zhiheng/kernel'
import { head, inspectorate, intake, office, officer, system } from '../../roles.ts'

const here = { region: within(own.scope) } as const

/** Supervisors are volunteers: that there are some is known, who they are is told to the desk and the heads. */
export const supervisorReaders = [
  allow([intake, officer, head, office, inspectorate, system], here),
]
export const supervisorKeepers = [allow([head, intake], here)]
/** What they saw is entered by whoever they tell it. */
export const byWhoListens = [allow([intake, officer, head], here)]
