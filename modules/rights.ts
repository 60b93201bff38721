import { allow, is, own, within } from '@zhiheng/kernel'
import { clerk, everyone, head, inspectorate, intake, office, officer, system } from './roles.ts'

/** Whoever works in the region reads its programme; so does the system, which publishes what is released. */
export const readers = [
  allow([office, head, clerk, officer, intake, inspectorate, system], {
    region: within(own.scope),
  }),
]
/** What a second post has released is everyone's: a document by its state, anything else by a mark of its own. */
export const published = allow(everyone, { state: 'published' })
export const released = allow(everyone, { released: true })
/** Whoever may release what another post has made ready: the office, or the head of a department. */
export const byReviewer = [allow([office, head], { region: within(own.scope) })]
/** The leading group's office of the region. */
export const byOffice = [allow(office, { region: within(own.scope) })]
/** Whoever works in the record's department, or heads it. */
export const byDepartment = [
  allow([clerk, head], { region: within(own.scope), department: is<string>(own.department) }),
]
export const byHead = [
  allow(head, { region: within(own.scope), department: is<string>(own.department) }),
]
