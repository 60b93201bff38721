import { allow, own, within } from '@zhiheng/kernel'
import { enterprise, head, officer, system } from '../roles.ts'

const here = { region: within(own.scope) } as const
/** Any officer of the region, whichever department: for catalogues, and for what follows in another department. */
export const byOfficerHere = [allow([officer, head], here)]
export const byHeadHere = [allow(head, here)]
/** What ends together with a listing, whether somebody or a day ends it. */
export const byOfficerOrClock = [allow([officer, head, system], here)]
/** Authorities that send a record to the office above or below. */
export const bySender = [allow([officer, head], {})]
/** What everyone reads, enterprises read in the workbench as well. */
export const firmsOnceReleased = allow(enterprise, { released: true })
