import { fromStates, movesCases } from '../procedure/declare.ts'
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
  const runOn = limited.filter(({ name, runsIn }) => name !== plan.name && runsIn.has(plan.step.to))
  const kept = carried.filter((one) => runOn.includes(one))
  const work = {
    runOn,
    ends: moved || kept.length < carried.length || kept.some((one) => isDated(plan, one)),
    revised: kept.filter((one) => isRevised(plan, one, before)),
    started: limited.filter((one) => isStarted(plan, one)),
  }
  return work.ends || work.revised.length + work.started.length > 0 ? work : null
}

/** Whether the step states the date from which the limit is counted. */
export const isDated = ({ step }: Plan, { limit: { from } }: LimitedStep): boolean =>
  'field' in from && (step.fills ?? []).includes(from.field)

function isRevised(plan: Plan, one: LimitedStep, before: readonly string[]): boolean {
  const { step, entry } = plan
  const paused = one.pauses.includes(step.to)
  const turns = before.some(
    (state) => one.runsIn.has(state) && one.pauses.includes(state) !== paused,
  )
  const moves = (step.fills ?? []).includes(entry.register.date as string)
  const extended = step.extends?.step === one.name
  const anew = step.recomputes === true || plan.name === movesCases
  return turns || moves || extended || anew || isDated(plan, one)
}

function isStarted(plan: Plan, one: LimitedStep): boolean {
  const { from } = one.limit
  if (!one.runsIn.has(plan.step.to)) return false
  if ('field' in from) return isDated(plan, one)
  return (
    from.state === plan.step.to && fromStates(plan.step).some((state) => state !== plan.step.to)
  )
}
