import {
  type AnyStep,
  fromStates,
  type Procedure,
  statesAfter,
  stays,
} from '../procedure/declare.ts'
import { type Limit, startField } from './declare.ts'
import { lapsesTo } from './lapse.ts'

/** A step with a time limit, and the states in which that limit can run. */
export interface LimitedStep {
  readonly name: string
  readonly step: AnyStep
  /** From where it is counted: the time within which the step is to be taken, or before which it may not be. */
  readonly limit: Limit
  readonly within: Limit | undefined
  readonly opening: Limit | undefined
  readonly pauses: readonly string[]
  readonly runsIn: ReadonlySet<string>
}

const known = new WeakMap<Procedure, readonly LimitedStep[]>()

/** The limited steps of a procedure, in order; empty for most. */
export function limitedSteps(procedure: Procedure): readonly LimitedStep[] {
  const found = known.get(procedure)
  if (found) return found
  const limited = Object.entries(procedure.steps).flatMap(([name, step]) => {
    const limit = step.within ?? step.notBefore
    return limit ? [limitedStep(procedure, { name, step, limit })] : []
  })
  known.set(procedure, limited)
  return limited
}

type Named = Pick<LimitedStep, 'name' | 'step' | 'limit'>

function limitedStep(procedure: Procedure, of: Named): LimitedStep {
  const { within, notBefore: opening } = of.step
  const pauses = of.limit.pauses ?? []
  return { ...of, within, opening, pauses, runsIn: runsIn(procedure, of) }
}

/** Where the record can be after the start, with the step still ahead and its consequence not yet come about. */
function runsIn(procedure: Procedure, { name, step, limit }: Named): ReadonlySet<string> {
  const moves = movesOf(procedure, name)
  const lapsed = lapsesTo(step)
  const started = startsIn(procedure, limit)
  const reached = closure(
    started,
    moves.filter(([from]) => from !== lapsed),
  )
  const before = closure(
    fromStates(step),
    moves.map(([from, to]) => [to, from]),
  )
  const without = new Set([...(limit.notIn ?? []), lapsed])
  return new Set([...reached].filter((state) => before.has(state) && !without.has(state)))
}

function startsIn({ steps }: Procedure, limit: Limit): readonly string[] {
  const { from } = limit
  if ('state' in from) return [from.state]
  const field = startField(limit)!
  return Object.values(steps)
    .filter((step) => step.fills?.includes(field) || field in (step.sets ?? {}))
    .flatMap(statesAfter)
}

type Move = readonly [from: string, to: string]

/** Every way from state to state but the step `without`, by people and by the clock. */
function movesOf({ steps }: Procedure, without: string): Move[] {
  return Object.entries(steps).flatMap(([name, step]) =>
    name === without || byClock(step)
      ? []
      : fromStates(step).flatMap((from) =>
          [stays(step) ? undefined : step.to, lapsesTo(step)].flatMap((to): Move[] =>
            to === undefined ? [] : [[from, to]],
          ),
        ),
  )
}

/** Whether the step is one of those that the clock takes and that follow from the declared ones. */
export const byClock = (step: AnyStep): boolean =>
  step.lapses !== undefined || step.recomputes === true

function closure(from: readonly string[], moves: readonly Move[]): Set<string> {
  const reached = new Set(from)
  for (let before = 0; before !== reached.size; ) {
    before = reached.size
    for (const [start, end] of moves) if (reached.has(start)) reached.add(end)
  }
  return reached
}
