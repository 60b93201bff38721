import type { Catalogue } from './catalogue.ts'
import { deskPolicies } from './desk/store.ts'
import { eventPolicies } from './event/store.ts'
import { cubeDdl } from './indicator/store.ts'
import { settingDdl } from './limit/setting.ts'
import { limitPolicies } from './limit/store.ts'
import { guardDdl } from './procedure/guard.ts'
import { deliveryPolicies } from './procedure/retract.ts'
import { registerDdl } from './register/store.ts'
import { standingPolicies } from './scheme/standing/store.ts'
import { matchDdl } from './secret/forget.ts'

/**
 * The statements that make the tables of the declared registers, over `db/0001_kernel.sql`: of those named, or of all
 * with the policies of the tables that all share. With no register named, those policies alone.
 */
export function schemaOf(catalogue: Catalogue, registers?: readonly string[]): string[] {
  const entries = [...catalogue.entries.values()].filter(
    (entry) => !registers || registers.includes(entry.register.name),
  )
  const own = entries.flatMap((entry) => [
    ...registerDdl(entry),
    ...(entry.register.cube ? cubeDdl(entry) : []),
    ...guardDdl(catalogue, entry),
    ...matchDdl(catalogue, entry),
    ...settingDdl(entry),
  ])
  return registers && entries.length > 0 ? own : [...own, ...sharedPolicies(catalogue)]
}

const sharedPolicies = (catalogue: Catalogue): string[] => [
  ...eventPolicies(catalogue),
  ...limitPolicies(catalogue),
  ...deskPolicies(catalogue),
  ...standingPolicies(catalogue),
  ...deliveryPolicies(catalogue),
]
