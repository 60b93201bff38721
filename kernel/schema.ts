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

/** Every statement that makes the tables of the declared registers, over `db/0001_kernel.sql`. */
export function schemaOf(catalogue: Catalogue, registers?: readonly string[]): string[] {
  const entries = [...catalogue.entries.values()].filter(
    (entry) => !registers || registers.includes(entry.register.name),
  )
  return [
    ...entries.flatMap((entry) => [
      ...registerDdl(entry),
      ...(entry.register.cube ? cubeDdl(entry) : []),
      ...guardDdl(catalogue, entry),
      ...matchDdl(catalogue, entry),
      ...settingDdl(entry),
    ]),
    ...eventPolicies(catalogue),
    ...limitPolicies(catalogue),
    ...deskPolicies(catalogue),
    // Their tables are younger than those of many registers: only the file that names no register can make them.
    ...(entries.length === 0 || !registers ? standingPolicies(catalogue) : []),
    ...deliveryPolicies(catalogue),
  ]
}
