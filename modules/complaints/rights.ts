import { allow, has, is, own, within } from '@zhiheng/kernel'
import { head, informant, intake, officer, system } from '../roles.ts'

const here = { region: within(own.scope) } as const

/** Whoever handles the complaint that a submission became; nobody else, whatever the role. */
const handler = allow([officer, head], { ...here, assignees: has(own.post) })
const itsHead = allow(head, { ...here, department: is<string>(own.department) })

/** The desk that received it, the head who gives it to somebody, and who handles it: never who checks its report. */
export const submissionReaders = [allow([intake, system], here), handler, itsHead]
/** Who it was that wrote is told to the desk and to the handler, each look with its reason. */
export const identityReaders = [allow(intake, here), handler]
/** Whoever opens the public form: its token stands for nothing else yet. */
export const byCode = allow(informant, here)
/** The holder of the code under which the record was made. */
export const ownCode = allow(informant, { assignees: has(own.post) })
/** The desk or the department's head. */
export const byIntakeOrHead = [allow(intake, here), itsHead]
