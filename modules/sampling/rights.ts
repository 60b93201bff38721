import { allow, own, within } from '@zhiheng/kernel'
import { head, office, officer } from '../roles.ts'

const here = { region: within(own.scope) } as const

/** Officers and heads of the region, whatever their department: of records that belong to none. */
export const byOfficersHere = [allow([officer, head], here)]
export const byHeadsHere = [allow(head, here)]
/** A second post that releases what officers have made ready: a head, or the quality office. */
export const byReleaser = [allow([head, office], here)]
