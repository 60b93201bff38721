import { allow, own, within } from '@zhiheng/kernel'
import {
  administrator,
  clerk,
  head,
  inspectorate,
  intake,
  office,
  officer,
  rewarder,
} from '../roles.ts'

const staff = [administrator, office, head, clerk, officer, intake, rewarder, inspectorate]

/** Every signed-in post of staff, wherever it is: who an enterprise is, is no region's secret. */
export const everyStaff = [allow(staff, {})]

/** Staff of the region that made the record. */
export const staffHere = [allow(staff, { region: within(own.scope) })]

/** Who keeps the lists of the own territory. */
export const keepers = [
  allow([administrator, office, head, clerk, officer], { region: within(own.scope) }),
]
