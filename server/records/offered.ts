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
} from '@zhiheng/kernel'

/** A step of a register as a record's page offers it; `reason` says why not. */
export interface OfferedStep {
  readonly name: string
  readonly title: string
  readonly allowed: boolean
  readonly reason: string | null
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
    .filter(([, step]) => isTaken(step))
    .map(([name, step]) => {
      const reason = whyNot(entry, step, seen)
      return { name, title: step.title, allowed: reason === null, reason }
    })
}

/** Whether people take the step on a record that is there: others only follow from one. */
const isTaken = (step: AnyStep) =>
  !byClock(step) &&
  !step.consequence &&
  !step.delivers &&
  fromStates(step).some((state) => state !== 'new')

/** The kernel decides anew when the step is taken; this is for the screen. */
function whyNot(
  { procedure }: Entry,
  step: AnyStep,
  { actor, record, events }: Seen,
): string | null {
  const { region, state, fields } = record
  const row = { ...fields, region, state }
  const rules = step.by.filter((rule) => isMine([rule], actor))
  if (!rules.some((rule) => truthOf(rule.where as never, row, actor) === 'yes'))
    return `您的岗位不能办理“${step.title}”`
  if (!fromStates(step).includes(state))
    return `记录处于“${procedure.states[state] ?? state}”，不能办理“${step.title}”`
  if (step.secondPost && isBy(actor, events.at(-1)?.actor ?? ''))
    return '上一步是您办的，须由另一岗位办理'
  if (step.when && truthOf(step.when as never, row) !== 'yes')
    return `这条记录不符合办理“${step.title}”的条件`
  return null
}

/** Whether the actor is who acted, under this post or another; `who` is `kind:post:person` as events keep it. */
function isBy(actor: Actor, who: string): boolean {
  const [kind, post, person] = who.split(':')
  if (!actor.post) return kind === actor.kind
  return post === actor.post || (Boolean(actor.person) && person === actor.person)
}
