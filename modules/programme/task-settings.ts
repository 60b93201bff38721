import { type Actor, type Kernel, stream } from '@zhiheng/kernel'
import { workdaysAfter } from './deadline/lateness.ts'
import { type Held, held } from './fields.ts'
import { everyOne } from './outline/load.ts'

/** Numbers of a region that no document prints. */
export interface TaskSettings {
  /** Working days within which a department signs for a task, counted from the day after it was assigned. */
  readonly signWithin: number
  /** Working days that a department is offered for the reply to a supervision slip. */
  readonly replyWithin: number
}

/** What holds where a region has set nothing: the product's own choice, printed nowhere. */
export const defaultSettings: TaskSettings = { signWithin: 5, replyWithin: 5 }

/** The settings of each region that the actor reads; regions without any are absent. */
export async function settingsByRegion(
  kernel: Kernel,
  actor: Actor,
): Promise<ReadonlyMap<string, TaskSettings>> {
  const found = await everyOne(stream(kernel, 'task-setting', { actor }))
  const settings = new Map<string, TaskSettings>()
  for (const record of found.filter(({ state }) => state === 'set')) {
    const { name, value } = held('task-setting', record).fields
    settings.set(record.region, {
      ...(settings.get(record.region) ?? defaultSettings),
      [name]: value,
    })
  }
  return settings
}

/** Whether a task waits to be signed for, in time or late. */
export const awaitsSigning = ({ state }: Pick<Held<'task'>, 'state'>): boolean =>
  state === 'assigned' || state === 'unsigned'

/** The last day for signing for an assigned task: the one the office set, or so many working days after it was assigned. */
export function signDue(
  { fields, changedAt }: Pick<Held<'task'>, 'fields' | 'changedAt'>,
  settings: TaskSettings = defaultSettings,
): string {
  return fields.signBy ?? workdaysAfter(shanghaiDay(changedAt), settings.signWithin).due
}

/** The day in Asia/Shanghai. */
export const shanghaiDay = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10)
