import { allow, is, own, within } from '@zhiheng/kernel'
import { enterprise, head, hospital, officer } from '../roles.ts'

const here = { region: within(own.scope) } as const

/** Risks are no department's own: any officer of the region works on them. */
export const byOfficerHere = [allow([officer, head], here)]
/** What binds the region is decided by the head of a department. */
export const byHeadHere = [allow(head, here)]
/** What is sent into another region: by an authority, or with a firm’s own report. */
export const bySender = [allow([officer, head, enterprise], {})]
/** A hospital enters and reads what it reported itself, wherever it is. */
export const ownHospital = allow(hospital, { party: is<string>(own.party) })
