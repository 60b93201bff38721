import type { AnyStep, Procedure } from '../procedure/declare.ts'
import { clock } from '../rights/declare.ts'
import { lapseOf } from './lapse.ts'
import { limitedSteps } from './reach.ts'

/** The step by which the clock records that the limit of `step` has passed. */
export const lapsedName = (step: string): string => `${step}Lapsed`
/** The step by which the clock records that a provisional limit ends on another day. */
export const recomputedName = 'limitsRecomputed'

const byClockEverywhere = [{ roles: clock.roles, where: {} }]

const known = new WeakMap<Procedure, Procedure>()

/** The procedure with the steps that the clock takes: one for each limit, and one for a calendar that arrives. */
export function clocked(procedure: Procedure): Procedure {
  const found = known.get(procedure)
  if (found) return found
  const whole = withClock(procedure)
  known.set(procedure, whole)
  known.set(whole, whole)
  return whole
}

function withClock(declared: Procedure): Procedure {
  const { earlier } = declared
  const procedure = earlier ? { ...declared, earlier: earlier.map(clocked) } : declared
  const states = [...new Set(limitedSteps(procedure).flatMap(({ runsIn }) => [...runsIn]))]
  if (states.length === 0) return procedure
  const recomputed: AnyStep = {
    title: '重算期限',
    from: states,
    to: 'same',
    by: byClockEverywhere,
    recomputes: true,
  }
  const steps = Object.fromEntries([...lapsingSteps(procedure), [recomputedName, recomputed]])
  return Object.freeze({ ...procedure, steps: { ...procedure.steps, ...steps } })
}

/** What the clock does when the limits of a procedure have passed, each a step with its name. */
export function lapsingSteps(procedure: Procedure): [string, AnyStep][] {
  return limitedSteps(procedure).flatMap(({ name, step, within, runsIn, pauses }) => {
    const from = [...runsIn].filter((state) => !pauses.includes(state))
    const lapse = within && lapseOf(step)
    if (!lapse || from.length === 0) return []
    const { title, source } = step
    const cited = source ? { source } : {}
    const lapsed = { title: `${title}逾期`, ...cited, from, ...lapse, by: byClockEverywhere }
    return [[lapsedName(name), { ...lapsed, lapses: name }]]
  })
}
