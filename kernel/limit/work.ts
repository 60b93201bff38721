import { type AnyStep, fromStates, movesCases, stays } from '../procedure/declare.ts'
import type { Plan } from '../procedure/store.ts'
import { type LimitedStep, limitedSteps } from './reach.ts'

/** What taking one step can do to the limits of a record. */
export interface LimitWork {
  /** Steps whose limits go on after it; those of all others are over. */
  readonly runOn: readonly LimitedStep[]
  /** Whether there can be a limit that is over. */
  readonly ends: boolean
  /** Limits that may be paused, resumed, extended or dated anew. */
  readonly revised: readonly LimitedStep[]
  readonly started: readonly LimitedStep[]
}

/** Known from the declaration alone; null for a step that touches no limit, which costs nothing. */
export function limitWork(plan: Plan): LimitWork | null {
  const limited = limitedSteps(plan.entry.procedure)
  const moved = plan.name === movesCases
  if (limited.length === 0 && !moved) return null
  const before = fromStates(plan.step).filter((state) => state !== 'new')
  const carried = limited.filter(({ runsIn }) => moved || before.some((s) => runsIn.has(s)))
  const runOn = limited.filter(
    ({ name, runsIn }) => name !== plan.name && (stays(plan.step) || runsIn.has(plan.step.to)),
  )
  const kept = carried.filter((one) => runOn.includes(one))
  const work = {
    runOn,
    ends: moved || kept.length < carried.length || kept.some((one) => isDated(plan, one)),
    revised: kept.filter((one) => isRevised(plan, one, before)),
    started: limited.filter((one) => isStarted(plan, one, before)),
  }
  return work.ends || work.revised.length + work.started.length > 0 ? work : null
}

/** Whether the step states the date from which the limit is counted. */
export const isDated = (plan: Plan, { limit: { from } }: LimitedStep): boolean =>
  'field' in from && states(plan, from.field)
const states = ({ fills }: Plan, field: string | undefined): boolean =>
  fills.some(({ name }) => name === field)

function isRevised(plan: Plan, one: LimitedStep, before: readonly string[]): boolean {
  const { step, entry } = plan
  const turns = before.some((state) => one.runsIn.has(state) && turnsFrom(step, one, state))
  const moves = states(plan, entry.register.date as string | undefined)
  const extended = step.extends?.step === one.name
  const anew = step.recomputes === true || plan.name === movesCases
  return turns || moves || extended || anew || isDated(plan, one)
}

/** Whether the limit is paused in one of two states and not in the other. */
const turnsFrom = (step: AnyStep, { pauses }: LimitedStep, state: string): boolean =>
  !stays(step) && pauses.includes(state) !== pauses.includes(step.to)

function isStarted(plan: Plan, one: LimitedStep, before: readonly string[]): boolean {
  const { from } = one.limit
  if (stays(plan.step)) return isDated(plan, one) && before.some((state) => one.runsIn.has(state))
  if (!one.runsIn.has(plan.step.to)) return false
  if (!('state' in from)) return isDated(plan, one)
  return (
    from.state === plan.step.to && fromStates(plan.step).some((state) => state !== plan.step.to)
  )
}
