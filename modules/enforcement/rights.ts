import { allow, has, own, within } from '@zhiheng/kernel'
import { head, officer, police, system } from '../roles.ts'

const here = { region: within(own.scope) } as const

/** Any officer of the region, whichever department: for what follows in another department's case. */
export const byOfficerHere = [allow([officer, head], here)]
/** What binds the region is decided by the head of a department. */
export const byHeadHere = [allow(head, here)]
/** Whoever the record names. */
export const byAssigned = [allow([officer, head], { assignees: has(own.post) })]
/** The police's own desk. */
export const byPolice = [allow(police, here)]
/** The police of one place answer, or pass on, into another. */
export const byPoliceSending = [allow(police, {})]
export const policeReads = [allow([police, system], here)]
/** Authorities that send a record into another region, or to another body of their own. */
export const bySender = [allow([officer, head], {})]
