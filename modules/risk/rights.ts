import { allow, own, within } from '@zhiheng/kernel'
import { head, officer } from '../roles.ts'

const here = { region: within(own.scope) } as const

/** Risks are no department's own: any officer of the region works on them. */
export const byOfficerHere = [allow([officer, head], here)]
/** What binds the region is decided by the head of a department. */
export const byHeadHere = [allow(head, here)]
