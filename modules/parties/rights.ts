import { allow, own, within } from '@zhiheng/kernel'
import { administrator, clerk, head, inspectorate, office } from '../roles.ts'

/** Every signed-in post of staff, wherever it is: who an enterprise is, is no region's secret. */
export const everyStaff = [allow([administrator, office, head, clerk, inspectorate], {})]

/** Staff of the region that made the record. */
export const staffHere = [
  allow([administrator, office, head, clerk, inspectorate], { region: within(own.scope) }),
]

/** Who keeps the lists of the own territory. */
export const keepers = [allow([administrator, office, head, clerk], { region: within(own.scope) })]
