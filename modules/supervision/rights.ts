import { allow, is, isNot, own, within } from '@zhiheng/kernel'
import { clerk, head, inspectorate, office, system } from '../roles.ts'

/** The office and the inspectorate read everything of the region; the clock moves what is late. */
const overseers = allow([office, inspectorate, system], { region: within(own.scope) })

/** The office's own work is read by the office, and by whoever inspects it. */
export const officeWork = [overseers]

const toIt = { region: within(own.scope), department: is<string>(own.department) }

/** A department reads what is about it, beside those who oversee the work. */
export const addressed = [overseers, allow([head, clerk], toIt)]

/** The same, once it has left the state `draft`. */
export const addressedAfter = (draft: string) => [
  overseers,
  allow([head, clerk], { ...toIt, state: isNot<string>(draft) }),
]
