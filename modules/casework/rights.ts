import { allow, has, is, oneOf, own, within } from '@zhiheng/kernel'
import {
  administrator,
  clerk,
  enterprise,
  everyone,
  head,
  inspectorate,
  intake,
  laboratory,
  office,
  officer,
  police,
  rewarder,
  system,
} from '../roles.ts'

const here = { region: within(own.scope) } as const
const ours = { ...here, department: is<string>(own.department) } as const

/** Whoever may read a case of the region. */
export const caseReaders = [allow([officer, head, intake, office, inspectorate, system], here)]
/** Of those who may read a case, the authority itself: what it keeps from the party, and from whoever sent it in. */
export const insideReaders = [
  allow([officer, head, intake, office, inspectorate, rewarder, police, system], here),
]
/** Whoever may take a list in remembers for the region what its columns mean. */
export const importers = [
  allow([officer, head, intake, office, clerk, rewarder, administrator, system], here),
]
const staff = [administrator, office, head, clerk, officer, intake, rewarder, inspectorate]
/** Staff of the region that made the record: whoever reads its lists. */
export const listReaders = [allow(staff, here)]
/** Who keeps the lists of the own territory. */
export const keepers = [allow([administrator, office, head, clerk, officer], here)]
/** Officers of the record's department, and its head. */
export const byOfficer = [allow([officer, head], ours)]
/** The head of the record's department. */
export const byHeadOf = [allow(head, ours)]
/** The desk that receives complaints and reports. */
export const byIntake = [allow(intake, here)]
/** The quality office of the region. */
export const byQualityOffice = [allow(office, here)]
/** The enterprise that a record is about, wherever it is. */
export const ownFirm = allow(enterprise, { party: is<string>(own.party) })
/** The enterprise that a record is about, from the state on in which it is told of it. */
export const ownFirmIn = (...states: readonly string[]) =>
  allow(enterprise, { party: is<string>(own.party), state: oneOf<string>(...states) })
/** The enterprise itself, or an officer on its behalf: the event says which. */
export const byFirm = [ownFirm, ...byOfficer]
/** Lists about enterprises: each reads its own. */
export const listReadersAndFirm = [...listReaders, ownFirm]
/** A laboratory reads and fills what names it among the assignees. */
export const ownLaboratory = allow(laboratory, { assignees: has(own.party) })
export const byLaboratory = [ownLaboratory]
/** What follows from a step of another record, or from a day that has passed. */
export const bySystem = [allow(system, {})]
/** Everyone, once a second post has released the record. */
export const onceReleased = allow(everyone, { released: true })
