import { allow, own, within } from '@zhiheng/kernel'
import {
  administrator,
  clerk,
  enterprise,
  head,
  hospital,
  inspectorate,
  intake,
  laboratory,
  office,
  officer,
  police,
  rewarder,
} from '../roles.ts'

const staff = [administrator, office, head, clerk, officer, intake, rewarder, inspectorate]

/** Whoever is signed in, wherever it is: who an enterprise is, is nobody's secret. */
export const everybodySignedIn = [allow([...staff, enterprise, laboratory, hospital, police], {})]

/** Staff of the region that made the record. */
export const staffHere = [allow(staff, { region: within(own.scope) })]

/** Who keeps the lists of the own territory. */
export const keepers = [
  allow([administrator, office, head, clerk, officer], { region: within(own.scope) }),
]
