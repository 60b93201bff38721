import { isSetting, type Limit, spansOf } from '../limit/declare.ts'
import type { AnyStep, Procedure } from '../procedure/declare.ts'
import type { Report } from './check.ts'

/** What can be declared and has nothing behind it: nobody may rely on it. */
export function checkUnbuiltLimits(procedure: Procedure, report: Report): void {
  const unbuilt = (where: string, what: string) => report(where, `${what}, which is not built yet`)
  if (procedure.since) unbuilt('', 'is in force since a day')
  if (procedure.waits) unbuilt('', 'says what its records wait for')
  for (const [name, step] of Object.entries(procedure.steps))
    for (const what of unbuiltIn(step)) unbuilt(name, what)
}

function unbuiltIn(step: AnyStep): string[] {
  const { within, notBefore, restarts, otherwise, extends: more } = step
  const spans = [...(within ? spansOf(within) : []), ...(more ? [more.by] : [])]
  return [
    ...(notBefore ? ['has a time before which it cannot be taken'] : []),
    ...(restarts ? ['begins a limit anew'] : []),
    ...(typeof otherwise === 'object' || otherwise === 'same' ? ['says more than a state'] : []),
    ...(within ? unbuiltLimit(within) : []),
    ...(spans.some(({ amount }) => isSetting(amount)) ? ['has an amount that regions set'] : []),
    ...(spans.some(({ roll }) => roll) ? ['rolls as it says itself'] : []),
  ]
}

const unbuiltLimit = ({ span, from }: Limit): string[] => [
  ...('choice' in span ? ['has an amount by choice'] : []),
  ...('instant' in from ? ['counts from an instant'] : []),
]
