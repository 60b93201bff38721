import {
  type Actor,
  type AnyStep,
  byClock,
  type Entry,
  type EventRead,
  fromStates,
  type RecordRead,
  type Rule,
  truthOf,
  type Where,
} from '@zhiheng/kernel'
import { isBy, lastActor, roles, system } from '@zhiheng/modules'
import { unmetIn } from './condition-text.ts'

/** What is in the way of a step: the role or the post, the state, a step of one's own before, or the step's condition. */
export type Obstacle = 'role' | 'post' | 'state' | 'self' | 'apart' | 'condition'

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
}

/** The steps from a record's state and those that its other states would offer, for this actor. */
export function offeredSteps(entry: Entry, seen: Seen): OfferedStep[] {
  return Object.entries(entry.procedure.steps)
    .filter(([, step]) => isTaken(step) && fromStates(step).some((state) => state !== 'new'))
    .map(([name, step]) => {
      const obstacle = obstacleTo(step, seen)
      const reason = obstacle && sentences[obstacle](entry, step, seen.record)
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
function obstacleTo(step: AnyStep, { actor, record, events }: Seen): Obstacle | null {
  const { region, state, fields } = record
  const row = { ...fields, region, state }
  const rules = step.by.filter((rule) => isMine([rule], actor))
  if (rules.length === 0) return 'role'
  if (!rules.some((rule) => truthOf(rule.where as never, row, actor) === 'yes')) return 'post'
  if (!fromStates(step).includes(state)) return 'state'
  if (step.secondPost && isBy(actor, lastActor(events))) return 'self'
  if (Array.isArray(step.apartFrom) && ownSteps(step.apartFrom, { actor, events }).length)
    return 'apart'
  return step.when && truthOf(step.when as never, row) !== 'yes' ? 'condition' : null
}

/** Those of the steps named that the actor took on the record. */
const ownSteps = (names: readonly string[], { actor, events }: Pick<Seen, 'actor' | 'events'>) =>
  names.filter((name) => events.some((one) => one.step === name && isBy(actor, one.actor)))

type Sentence = (entry: Entry, step: AnyStep, record: RecordRead) => string
const sentences: Readonly<Record<Obstacle, Sentence>> = {
  role: (_, { by }) => `须由${titlesOf(by.flatMap((rule) => rule.roles))}办理`,
  post: (_, { title }) => `您的岗位不能办理“${title}”`,
  state: ({ procedure }, { title }, { state }) =>
    `记录处于“${procedure.states[state] ?? state}”，不能办理“${title}”`,
  self: () => '上一步是您办的，须由另一岗位办理',
  apart: ({ procedure }, { title, apartFrom }) => {
    const names = (apartFrom as readonly string[]).map((name) => procedure.steps[name]?.title)
    return `办理过“${names.join('”或“')}”的岗位和人员不能办理“${title}”`
  },
  condition: ({ register }, { title, when }, { fields }) => {
    const unmet = unmetIn(when as Where, { fields: register.fields, row: fields })
    return `${unmet.join('；')}，才能办理“${title}”`
  },
}

const titlesOf = (codes: readonly string[]): string =>
  [...new Set(codes)]
    .map((code) => roles.find(({ role }) => role === code)?.title ?? code)
    .join('、')
