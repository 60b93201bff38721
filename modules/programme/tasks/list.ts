import { type Actor, type Kernel, oneOf, stream } from '@zhiheng/kernel'
import { workdaysAfter } from '../deadline/lateness.ts'
import { held } from '../fields.ts'
import { everyOne } from '../outline/load.ts'
import { type Basis, basisOf } from '../returns/basis.ts'
import { defaultSettings, settingsByRegion } from '../task-settings.ts'
import { type RowBasis, rowsOf, type TaskRow } from './row.ts'

/** Every task that a post sees, and what it needs to divide them. */
export interface TaskList {
  readonly on: string
  /** In the order of the text of their documents. */
  readonly tasks: readonly TaskRow[]
  /** The day that a task assigned today is to be signed for, in the post's own region; a proposal. */
  readonly signBy: string
}

/** The tasks of all documents that the actor reads, as they stand on a day. */
export async function taskList(kernel: Kernel, actor: Actor, on: string): Promise<TaskList> {
  const from = await rowBasis(kernel, actor, { basis: await basisOf(kernel, actor), on })
  const rounds = from.rounds.filter(({ state }) => state === 'open')
  const own = from.settings.get(actor.scope[0] ?? '') ?? defaultSettings
  return {
    on,
    tasks: rowsOf(from.basis.tasks, { ...from, rounds }),
    signBy: workdaysAfter(on, own.signWithin).due,
  }
}

/** What rows are made from besides the tasks: one listing per register. Rounds that were cancelled are left out. */
export async function rowBasis(
  kernel: Kernel,
  actor: Actor,
  { basis, on }: { readonly basis: Basis; readonly on: string },
): Promise<RowBasis> {
  const where = { state: oneOf('open', 'closed') }
  const [parts, rounds, settings] = await Promise.all([
    everyOne(stream(kernel, 'sub-task', { actor })),
    everyOne(stream(kernel, 'reporting-round', { actor, where })),
    settingsByRegion(kernel, actor),
  ])
  return {
    basis,
    parts: parts.map((record) => held('sub-task', record)),
    rounds: rounds
      .map((record) => held('reporting-round', record))
      .toSorted((a, b) => a.fields.dueOn.localeCompare(b.fields.dueOn)),
    settings,
    on,
  }
}
