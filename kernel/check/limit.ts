import { isField } from '../condition/declare.ts'
import type { Field } from '../fields/declare.ts'
import { lapsedName, recomputedName } from '../limit/clocked.ts'
import { type DeclaredSpan, isSetting, type Limit, spansOf } from '../limit/declare.ts'
import { isByClock } from '../limit/end.ts'
import { type LimitedStep, limitedSteps } from '../limit/reach.ts'
import { statedFaults } from '../limit/stated.ts'
import { choiceOf } from '../limit/terms.ts'
import { type AnyStep, fromStates, type Procedure } from '../procedure/declare.ts'
import { isValue, type Value } from '../value/declare.ts'
import { operandsOf } from '../value/names.ts'
import type { Report } from './check.ts'

/** Every limit cites its source, can run, and says what happens when it passes; what extends one fits it. */
export function checkLimits(procedure: Procedure, report: Report): void {
  const limited = limitedSteps(procedure)
  for (const one of limited) checkLimit(procedure, one, (what) => report(one.name, what))
  for (const [name, step] of Object.entries(procedure.steps)) {
    const say: Say = (what) => report(name, what)
    checkExtension(limited, step, say)
    checkRestart(limited, step, say)
    for (const wanted of keptIn(step))
      if (!limited.some((one) => one.name === wanted && one.within))
        say(`says whether ${wanted} is in time, which has no time limit`)
    if (step.otherwise && !step.within) say('says what happens otherwise but has no time limit')
  }
  for (const name of [recomputedName, ...limited.map((one) => lapsedName(one.name))])
    if (limited.length > 0 && name in procedure.steps)
      report(name, 'is the name of a step that the clock takes')
}

type Say = (what: string) => void

/** The steps of which a step says whether they are in time. */
const keptIn = ({ sets = {} }: AnyStep): string[] =>
  Object.values(sets).flatMap((value) => (isValue(value) ? keptBy(value) : []))

const keptBy = (value: Value): string[] =>
  value.give === 'kept'
    ? [value.step]
    : operandsOf(value).flatMap((one) => (isValue(one) ? keptBy(one) : []))

function checkLimit(procedure: Procedure, limited: LimitedStep, say: Say) {
  const { step, within, opening, pauses, runsIn } = limited
  if (!step.source) say('has a time limit but cites no source')
  if (within && !step.otherwise) say('has a time limit but does not say what happens otherwise')
  for (const state of pauses)
    if (!(state in procedure.states)) say(`is paused in ${state}, which is no state`)
  for (const one of [within, opening])
    if (one) for (const fault of faultsOf(procedure, one)) say(fault)
  if (opening?.pauses?.length) say('has a time to wait that is paused')
  if (within && opening && !sameStart(within, opening))
    say('has to wait from another start than its limit has')
  if (![...runsIn].some((state) => !pauses.includes(state)))
    say('has a time limit that can never run')
}

const sameStart = (a: Limit, b: Limit): boolean =>
  JSON.stringify([a.from, a.notIn ?? []]) === JSON.stringify([b.from, b.notIn ?? []])

/** What is wrong with the start and the amounts of a limit. */
function faultsOf({ states, about }: Procedure, limit: Limit): string[] {
  const fields = about.fields as Readonly<Record<string, Field>>
  return [
    ...startFaults(states, fields, limit),
    ...choiceFaults(fields, limit),
    ...spansOf(limit).flatMap((span) => amountFaults(span, fields)),
  ]
}

function startFaults(
  states: Procedure['states'],
  fields: Readonly<Record<string, Field>>,
  limit: Limit,
): string[] {
  const { from } = limit
  if ('state' in from)
    return from.state in states ? [] : [`counts from ${from.state}, which is no state`]
  if ('instant' in from)
    return fields[from.instant]?.kind === 'instant'
      ? []
      : [`counts from ${from.instant}, which is no instant`]
  return [
    ...(fields[from.field]?.kind === 'date' ? [] : [`counts from ${from.field}, which is no date`]),
    ...spansOf(limit).flatMap((span) =>
      isByClock(span) ? [`counts ${span.unit} from a date`] : [],
    ),
  ]
}

function choiceFaults(fields: Readonly<Record<string, Field>>, limit: Limit): string[] {
  const name = choiceOf(limit)
  if (name === undefined || !('choice' in limit.span)) return []
  const field = fields[name]
  const values = field?.kind === 'yesNo' ? ['true', 'false'] : Object.keys(field?.choices ?? {})
  if (values.length === 0) return [`is chosen by ${name}, which is neither a choice nor yes or no`]
  const strangers = Object.keys(limit.span.spans).filter((value) => !values.includes(value))
  return strangers.map((value) => `is chosen by ${name}, which is never ${value}`)
}

function amountFaults(
  { amount, unit }: DeclaredSpan,
  fields: Readonly<Record<string, Field>>,
): string[] {
  if (isField(amount)) return statedFaults({ amount, unit }, fields[amount.field])
  const number = isSetting(amount) ? (amount.otherwise ?? 0) : amount
  return Number.isSafeInteger(number) && number >= 0 ? [] : [`counts ${number}, which is no amount`]
}

function checkRestart(limited: readonly LimitedStep[], step: AnyStep, say: Say) {
  const { restarts } = step
  if (!restarts) return
  const anew = limited.find(({ name }) => name === restarts)
  if (!anew) say(`begins the limit of ${restarts} anew, which has none`)
  else if (!('state' in anew.limit.from))
    say(`begins the limit of ${restarts} anew, which counts from a field: it should state that`)
  else if (!fromStates(step).some((state) => anew.runsIn.has(state)))
    say(`begins the limit of ${restarts} anew where it cannot run`)
}

function checkExtension(limited: readonly LimitedStep[], { extends: more }: AnyStep, say: Say) {
  if (!more) return
  if (isField(more.by.amount)) say(`extends ${more.step} by what the record states`)
  const extended = limited.find(({ name }) => name === more.step)
  if (!extended) say(`extends ${more.step}, which has no time limit`)
  else if (!spansOf(extended.limit).some(({ unit }) => unit === more.by.unit))
    say(
      `extends ${more.step} by ${more.by.unit}, but it is counted in ${spansOf(extended.limit)[0]?.unit}`,
    )
}
