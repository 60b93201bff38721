import { type AnyStep, fromStates, movesCases, stays } from '../procedure/declare.ts'
import type { Plan } from '../procedure/store.ts'
import { isSetting, startField } from './declare.ts'
import { type LimitedStep, limitedSteps } from './reach.ts'
import { amountFields, choiceOf, settingsOf } from './terms.ts'

/** What taking one step can do to the limits of a record. */
export interface LimitWork {
  /** Steps whose limits go on after it; those of all others are over. */
  readonly runOn: readonly LimitedStep[]
  /** Whether there can be a limit that is over. */
  readonly ends: boolean
  /** Limits that may be paused, resumed, extended or dated anew. */
  readonly revised: readonly LimitedStep[]
  readonly started: readonly LimitedStep[]
  /** The limit that is marked as passed, and goes on. */
  readonly lapsed: string | null
}

/** The settings that the work depends on, each once. */
export const settingsFor = (plan: Plan, { revised, started }: LimitWork): string[] => {
  const decided = [...started, ...revised.filter((one) => isRechosen(plan, one))]
  const by = plan.step.extends?.by.amount
  const names = settingsOf(decided.flatMap(({ within, opening }) => [within, opening]))
  return [...new Set([...names, ...(isSetting(by) ? [by.setting] : [])])]
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
  const { restarts, lapses } = plan.step
  const work = {
    runOn,
    ends:
      moved ||
      kept.length < carried.length ||
      kept.some((one) => isDated(plan, one) || one.name === restarts),
    revised: kept.filter((one) => isRevised(plan, one, before) && one.name !== restarts),
    started: limited.filter((one) => isStarted(plan, one, before)),
    lapsed: stays(plan.step) ? (lapses ?? null) : null,
  }
  const touched = work.revised.length + work.started.length
  return work.ends || touched > 0 || work.lapsed ? work : null
}

/** Whether the step states the date or instant from which the limit is counted. */
export const isDated = (plan: Plan, { limit }: LimitedStep): boolean =>
  states(plan, startField(limit))
/** Whether the amount of the limit may be another one after the step: other rules hold, or its record is of another kind. */
export const isRechosen = (plan: Plan, { within, opening }: LimitedStep): boolean =>
  plan.name === movesCases ||
  [choiceOf(within), choiceOf(opening), ...amountFields([within, opening])].some((field) =>
    states(plan, field),
  )
const states = ({ fills }: Plan, field: string | undefined): boolean =>
  field !== undefined && fills.some(({ name }) => name === field)

function isRevised(plan: Plan, one: LimitedStep, before: readonly string[]): boolean {
  const { step, entry } = plan
  const turns = before.some((state) => one.runsIn.has(state) && turnsFrom(step, one, state))
  const moves = states(plan, entry.register.date as string | undefined)
  const extended = step.extends?.step === one.name
  const anew = step.recomputes === true || isRechosen(plan, one)
  return turns || moves || extended || anew || isDated(plan, one)
}

/** Whether the limit is paused in one of two states and not in the other. */
const turnsFrom = (step: AnyStep, { pauses }: LimitedStep, state: string): boolean =>
  !stays(step) && pauses.includes(state) !== pauses.includes(step.to)

/** Whether a step that leaves states as they are starts the limit of what it changes, or of what it makes. */
function isStartedThere(plan: Plan, one: LimitedStep, before: readonly string[]): boolean {
  const { starts, restarts } = plan.step
  const states = starts ? [...before, starts] : before
  const anew = restarts === one.name || (starts !== undefined && isEntered(one, starts))
  return (isDated(plan, one) || anew) && states.some((state) => one.runsIn.has(state))
}

const isEntered = ({ limit: { from } }: LimitedStep, state: string): boolean =>
  'state' in from && from.state === state

function isStarted(plan: Plan, one: LimitedStep, before: readonly string[]): boolean {
  const { from } = one.limit
  const anew = plan.step.restarts === one.name
  if (stays(plan.step)) return isStartedThere(plan, one, before)
  if (!one.runsIn.has(plan.step.to)) return false
  if (anew) return true
  if (!('state' in from)) return isDated(plan, one)
  return (
    from.state === plan.step.to && fromStates(plan.step).some((state) => state !== plan.step.to)
  )
}
