import {
  type Actor,
  type AnyStep,
  type Entry,
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

/** The steps from a record's state and those that its other states would offer, for this actor. */
export function offeredSteps(entry: Entry, actor: Actor, record: RecordRead): OfferedStep[] {
  return Object.entries(entry.procedure.steps)
    .filter(([, step]) => fromStates(step).some((state) => state !== 'new'))
    .map(([name, step]) => {
      const reason = whyNot(entry, step, { actor, record })
      return { name, title: step.title, allowed: reason === null, reason }
    })
}

/** The kernel decides anew when the step is taken; this is for the screen. */
function whyNot(
  { procedure }: Entry,
  step: AnyStep,
  { actor, record }: { readonly actor: Actor; readonly record: RecordRead },
): string | null {
  const { region, state, fields } = record
  const row = { ...fields, region, state }
  const rules = step.by.filter((rule) => isMine([rule], actor))
  if (!rules.some((rule) => truthOf(rule.where as never, row, actor) === 'yes'))
    return `您的岗位不能办理“${step.title}”`
  if (!fromStates(step).includes(state))
    return `记录处于“${procedure.states[state] ?? state}”，不能办理“${step.title}”`
  if (step.when && truthOf(step.when as never, row) !== 'yes')
    return `这条记录不符合办理“${step.title}”的条件`
  return null
}
