import { allow, has, is, own, within } from '@zhiheng/kernel'
import { caseReaders } from '../casework/rights.ts'
import { head, informant, intake, officer, rewarder, system } from '../roles.ts'

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
/** Whoever holds the code under which the matter was sent in. */
export const itsSender = allow(informant, { ...here, assignees: has(own.post) })
/** The department's head, who gives a complaint to its handlers; the desk; the hand-over of a post. */
export const byWhoEntrusts = [itsHead, allow([intake, system], here), handler]
/** Whoever grades a reward reads what was reported: it says nothing of who did. */
export const tipReaders = [...caseReaders, allow(rewarder, here)]
/** What is told to everyone is drafted by any officer and shown by a head of the region. */
export const byOfficerHere = [allow([officer, head], here)]
export const byHeadHere = [allow(head, here)]
/** The lists of the platforms are the desk's. */
export const mirrorReaders = [allow([intake, system], here)]
/** The desk or a head of the region. */
export const byDeskOrHead = [allow([intake, head], here)]
