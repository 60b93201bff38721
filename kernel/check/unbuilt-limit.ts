import type { Procedure } from '../procedure/declare.ts'
import type { Report } from './check.ts'

/** What can be declared and has nothing behind it: nobody may rely on it. */
export function checkUnbuiltLimits({ waits }: Procedure, report: Report): void {
  const unbuilt = (what: string) => report('', `${what}, which is not built yet`)
  if (waits) unbuilt('says what its records wait for')
}
