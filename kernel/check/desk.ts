import type { Procedure, Wait } from '../procedure/declare.ts'
import { fromStates } from '../procedure/declare.ts'
import { clockRole } from '../rights/declare.ts'
import type { Report } from './check.ts'

/** A record waits in a state that there is, for a step that somebody can take there. */
export function checkDesks(procedure: Procedure, report: Report): void {
  const { states, steps, about } = procedure
  for (const [state, { asks, due, watchedBy, handlers }] of Object.entries(
    procedure.waits ?? {},
  ) as [string, Wait][]) {
    const step = steps[asks]
    const wrong = (what: string) => report('', `waits in “${state}” ${what}`)
    if (!(state in states)) wrong('which is no state')
    if (!step) wrong(`for “${asks}”, which is no step`)
    else if (!fromStates(step).includes(state)) wrong(`for “${asks}”, which does not start there`)
    else if (step.consequence || step.delivers) wrong(`for “${asks}”, which nobody takes`)
    else if (!step.by[0]?.roles.some((role) => role !== clockRole.role))
      wrong(`for “${asks}”, which nobody takes`)
    for (const name of due ?? [])
      if (!steps[name]?.within) wrong(`and is due by “${name}”, which has no time limit`)
    if (watchedBy !== undefined && !steps[watchedBy]?.by[0])
      wrong(`watched by “${watchedBy}”, which is no step`)
    if (handlers && !('assignees' in about.fields)) wrong('for handlers, and names none')
  }
}
