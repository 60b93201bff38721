import type { AnyRegister } from '../register/declare.ts'
import { isAlike } from './alike.ts'
import type { AnyStep, Procedure } from './declare.ts'
import { needSays } from './effect.ts'

interface About {
  readonly register: AnyRegister
  readonly procedure: Procedure
}

/**
 * The procedure, its guards over children saying the titles of their states: a declaration that names only the register
 * of the children does not know them.
 */
export function withNeedsSaid(
  procedure: Procedure,
  entries: ReadonlyMap<string, About>,
): Procedure {
  const said = (step: AnyStep): AnyStep =>
    step.needs ? { ...step, needs: step.needs.map((need) => saidIn(need, entries)) } : step
  const steps = Object.entries(procedure.steps).map(([name, step]) => [name, said(step)] as const)
  return { ...procedure, steps: Object.fromEntries(steps) }
}

type Needed = NonNullable<AnyStep['needs']>[number]

function saidIn(need: Needed, entries: ReadonlyMap<string, About>): Needed {
  const children = isAlike(need) ? undefined : entries.get(need.register)
  if (isAlike(need) || !children) return need
  // Words of its own stay.
  if (need.says !== needSays(children.register, need, {})) return need
  return { ...need, says: needSays(children.register, need, children.procedure.states) }
}
