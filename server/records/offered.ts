import {
  type Actor,
  type AnyStep,
  byClock,
  cite,
  dayIn,
  type Entry,
  type EventRead,
  fromStates,
  type LimitRead,
  lapsesTo,
  type RecordRead,
  type Rule,
  truthOf,
  type Where,
} from '@zhiheng/kernel'
import { isBy, lastActor, roles, system } from '@zhiheng/modules'
import { unmetIn } from './condition-text.ts'
import type { LinkedStates } from './linked.ts'

/**
 * What is in the way of a step: the role or the post, the state, that its time has passed or is still to come, a step of
 * one's own before, or the step's condition.
 */
export type Obstacle = 'role' | 'post' | 'state' | 'late' | 'early' | 'self' | 'apart' | 'condition'

/** A step of a register as a record's page offers it; `reason` says why not, `by` who may. */
export interface OfferedStep {
  readonly name: string
  readonly title: string
  readonly allowed: boolean
  readonly obstacle: Obstacle | null
  readonly reason: string | null
  /** Roles that may take it somewhere. */
  readonly by: readonly string[]
}

/** Whether one of the actor's roles is named by the rules, wherever they hold. */
export const isMine = (rules: readonly Rule[], { roles }: Actor): boolean =>
  rules.some((rule) => rule.roles.some((role) => roles.includes(role)))

/** A record as somebody sees it who might act: with what was done to it, oldest first. */
export interface Seen {
  readonly actor: Actor
  readonly record: RecordRead
  readonly events: readonly EventRead[]
  /** The limits that run, and at which moment: without them the step's time is not looked at. */
  readonly limits?: readonly LimitRead[]
  readonly now?: Date
  /** How the records stand that it links to: without them they are not looked at. */
  readonly linked?: LinkedStates
}

/** The steps from a record's state and those that its other states would offer, for this actor. */
export function offeredSteps(entry: Entry, seen: Seen): OfferedStep[] {
  return Object.entries(entry.procedure.steps)
    .filter(([, step]) => isTaken(step) && fromStates(step).some((state) => state !== 'new'))
    .map(([name, step]) => {
      const limit = seen.limits?.find((one) => one.step === name)
      const obstacle = obstacleTo([name, step], { ...seen, limit })
      const reason = obstacle && sentences[obstacle](entry, step, { ...seen, limit })
      const by = [...new Set(step.by.flatMap((rule) => rule.roles))]
      return { name, title: step.title, allowed: obstacle === null, obstacle, reason, by }
    })
}

/** Whether people take the step: others follow from one, or from a time limit. */
export const isTaken = (step: AnyStep): boolean =>
  !byClock(step) &&
  !step.consequence &&
  !step.delivers &&
  step.by.some((rule) => rule.roles.some((role) => role !== system.role))

/** The kernel decides anew when the step is taken; this is for the screen. */
function obstacleTo(
  [name, step]: readonly [string, AnyStep],
  { limit, ...seen }: Told,
): Obstacle | null {
  const { actor, record, events, now } = seen
  const { region, state, fields } = record
  const row = { ...fields, region, state }
  const rules = step.by.filter((rule) => isMine([rule], actor))
  if (rules.length === 0) return 'role'
  if (!rules.some((rule) => truthOf(rule.where as never, row, actor) === 'yes')) return 'post'
  if (!fromStates(step).includes(state)) return hasLapsed(name, step, seen) ? 'late' : 'state'
  const time = limit && now ? timeIn(step, limit, now.toISOString()) : null
  if (time) return time
  if (step.when && truthOf(step.when as never, row) !== 'yes') return 'condition'
  if (standsWrong(step, seen)) return 'condition'
  if (step.secondPost && isBy(actor, lastActor(events))) return 'self'
  return Array.isArray(step.apartFrom) && ownSteps(step.apartFrom, { actor, events }).length
    ? 'apart'
    : null
}

/** What is told where a record that this one links to stands in a state in which the step is not taken. */
const standsWrong = ({ beside = [] }: AnyStep, { linked = {} }: Seen): string | undefined =>
  beside.find(({ link, states }) => states && link in linked && !isAmong(states.in, linked[link]))
    ?.states?.says
const isAmong = (states: readonly string[], state: string | null | undefined): boolean =>
  state != null && states.includes(state)

/** Whether the record is where it is because the step's time has passed: it has not stood since where the step is taken. */
function hasLapsed(name: string, step: AnyStep, { events }: Seen): boolean {
  const lapse = events.findLastIndex((event) => event.step === `${name}Lapsed`)
  const later = lapse < 0 ? [] : events.slice(lapse)
  return later.length > 0 && later.every(({ state }) => !fromStates(step).includes(state))
}

/** A step that is late may still be taken where the law moves its record nowhere, or lets it be taken from there. */
function timeIn(step: AnyStep, { ends, opens }: LimitRead, at: string): 'late' | 'early' | null {
  if (opens && opens > at) return 'early'
  const lapsed = lapsesTo(step)
  const isOver = lapsed !== undefined && !fromStates(step).includes(lapsed)
  return isOver && ends && ends < at ? 'late' : null
}

/** Those of the steps named that the actor took on the record. */
const ownSteps = (names: readonly string[], { actor, events }: Pick<Seen, 'actor' | 'events'>) =>
  names.filter((name) => events.some((one) => one.step === name && isBy(actor, one.actor)))

interface Told extends Seen {
  readonly limit: LimitRead | undefined
}
type Sentence = (entry: Entry, step: AnyStep, told: Told) => string
const dayOf = (instant: string | null | undefined): string =>
  instant ? dayIn(new Date(instant)) : ''
const sentences: Readonly<Record<Obstacle, Sentence>> = {
  role: (_, { by }) => `须由${titlesOf(by.flatMap((rule) => rule.roles))}办理`,
  post: (_, { title }) => `您的岗位不能办理“${title}”`,
  state: ({ procedure }, { title }, { record: { state } }) =>
    `记录处于“${procedure.states[state] ?? state}”，不能办理“${title}”`,
  late: (_, { title, source }, { limit }) => {
    const when = limit?.ends ? `已于 ${dayOf(limit.ends)} ` : '已经'
    return `“${title}”的时限${when}届满，不能再办理${source ? `（${cite(source)}）` : ''}`
  },
  early: (_, { title }, { limit }) => `“${title}”自 ${dayOf(limit?.opens)} 起方可办理`,
  self: () => '上一步是您办的，须由另一岗位办理',
  apart: ({ procedure }, { title, apartFrom }) => {
    const names = (apartFrom as readonly string[]).map((name) => procedure.steps[name]?.title)
    return `办理过“${names.join('”或“')}”的岗位和人员不能办理“${title}”`
  },
  condition: ({ register }, step, told) => {
    const { title, when } = step
    const { fields } = told.record
    const wrong = standsWrong(step, told)
    if (wrong) return wrong
    const unmet = unmetIn(when as Where, { fields: register.fields, row: fields })
    return `${unmet.join('；')}，才能办理“${title}”`
  },
}

const titlesOf = (codes: readonly string[]): string =>
  [...new Set(codes)]
    .map((code) => roles.find(({ role }) => role === code)?.title ?? code)
    .join('、')
