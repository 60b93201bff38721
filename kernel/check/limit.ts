import type { Field } from '../fields/declare.ts'
import { lapsedName, recomputedName } from '../limit/clocked.ts'
import { type Limit, spansOf } from '../limit/declare.ts'
import { type LimitedStep, limitedSteps } from '../limit/reach.ts'
import type { AnyStep, Procedure } from '../procedure/declare.ts'
import type { Report } from './check.ts'

/** Every limit cites its source, can run, and says what happens when it passes; what extends one fits it. */
export function checkLimits(procedure: Procedure, report: Report): void {
  const limited = limitedSteps(procedure)
  for (const one of limited) checkLimit(procedure, one, (what) => report(one.name, what))
  for (const [name, step] of Object.entries(procedure.steps))
    checkExtension(limited, step, (what) => report(name, what))
  for (const name of [recomputedName, ...limited.map((one) => lapsedName(one.name))])
    if (limited.length > 0 && name in procedure.steps)
      report(name, 'is the name of a step that the clock takes')
}

type Say = (what: string) => void

function checkLimit(procedure: Procedure, { step, limit, pauses, runsIn }: LimitedStep, say: Say) {
  if (!step.source) say('has a time limit but cites no source')
  if (!step.otherwise) say('has a time limit but does not say what happens otherwise')
  for (const state of pauses)
    if (!(state in procedure.states)) say(`is paused in ${state}, which is no state`)
  checkStart(procedure, limit, say)
  if (![...runsIn].some((state) => !pauses.includes(state)))
    say('has a time limit that can never run')
}

function checkStart({ states, about }: Procedure, limit: Limit, say: Say): void {
  const { from } = limit
  if ('state' in from) {
    if (!(from.state in states)) say(`counts from ${from.state}, which is no state`)
    return
  }
  if ('instant' in from) return
  const field = (about.fields as Readonly<Record<string, Field>>)[from.field]
  if (field?.kind !== 'date') say(`counts from ${from.field}, which is no date`)
  for (const { unit } of spansOf(limit))
    if (unit === 'minutes' || unit === 'hours') say(`counts ${unit} from a date`)
}

function checkExtension(limited: readonly LimitedStep[], { extends: more }: AnyStep, say: Say) {
  if (!more) return
  const extended = limited.find(({ name }) => name === more.step)
  if (!extended) say(`extends ${more.step}, which has no time limit`)
  else if (!spansOf(extended.limit).some(({ unit }) => unit === more.by.unit))
    say(
      `extends ${more.step} by ${more.by.unit}, but it is counted in ${spansOf(extended.limit)[0]?.unit}`,
    )
}
