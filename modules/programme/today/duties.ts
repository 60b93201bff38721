import { type Actor, addressText, type RecordRead } from '@zhiheng/kernel'
import { type Left, leftText, leftUntil } from '../deadline/lateness.ts'
import { nextDue } from '../deadline/occurrences.ts'
import { held } from '../fields.ts'
import { awaitsSigning, signDue, type TaskSettings } from '../task-settings.ts'
import type { Wait } from './waits.ts'
import { waits } from './waits.ts'

/** Something that the acting post has to do. `due` is null where nothing gives a day. */
export interface Duty {
  readonly kind: string
  readonly title: string
  /** Empty where the record is still to be made: then `given` holds what is known of it. */
  readonly address: string
  readonly register: string
  readonly due: string | null
  /** Working days until then; null where nothing gives a day. */
  readonly left?: Left | null
  readonly state: 'onTrack' | 'overdue'
  readonly why: string
  /** What the office said when it last reminded, while nothing has been reported since. */
  readonly reminder?: string
  readonly given?: Readonly<Record<string, string>>
  /** Goes before everything else, whatever is due when. */
  readonly first?: boolean
}

/** Open records of the programme that the post may see, by register; of returns all, to see what is missing. */
export type Open = Readonly<
  Record<Wait | 'reporting-round' | 'sub-task', readonly RecordRead[]>
> & {
  readonly settings: ReadonlyMap<string, TaskSettings>
}

/** A duty as it is found, before the day says how urgent it is. */
export interface Found {
  readonly kind: string
  readonly title: string
  readonly record: Pick<RecordRead, 'region' | 'id'>
  readonly register: string
  readonly due: string | null
  readonly why: string
  readonly reminder?: string
}

/** The duty of a day: late from the day after it was due. */
export function dutyOn({ record, why, ...found }: Found, on: string): Duty {
  const left = found.due === null ? null : leftUntil(found.due, on)
  return {
    ...found,
    address: addressText(record),
    left,
    state: left !== null && left.days < 0 ? 'overdue' : 'onTrack',
    why: left === null ? why : `${why}；期限 ${found.due}，${leftText(left)}`,
  }
}

/** What waits in the states of records for the acting post on the day `on`. */
export function dutiesByState(actor: Actor, open: Open, on: string): Duty[] {
  return waits
    .filter(({ roles }) => roles.some((role) => actor.roles.includes(role)))
    .flatMap((wait) =>
      open[wait.register]
        .filter((record) => record.state === wait.state && isMine(actor, wait.register, record))
        .map((record) => {
          const due = dueOf(wait.register, { record, open, on })
          return {
            ...wait,
            record,
            due,
            title: titleOf(wait.register, record),
            ...reminderOf(record),
          }
        }),
    )
    .map(({ state: _, roles: __, ...found }) => dutyOn(found, on))
}

/** Records of the post's own region; of a department, its own. */
export const isMine = (actor: Actor, register: string, { region, fields }: RecordRead): boolean =>
  actor.scope.includes(region) &&
  (actor.roles.includes('office') ||
    (register === 'document' ? fields.openness === 'open' : fields.department === actor.department))

interface Waited {
  readonly record: RecordRead
  readonly open: Open
  readonly on: string
}

/** Signing has its own day; work is due on the nearest of its days, or was on its deadline. */
function dueOf(register: Wait, { record, open, on }: Waited): string | null {
  if (register !== 'task') return null
  const task = held('task', record)
  if (awaitsSigning(task)) return signDue(task, open.settings.get(task.region))
  return nextDue(task.fields, on)?.due ?? task.fields.deadline
}

function titleOf(register: Wait, { fields }: RecordRead): string {
  if (register === 'reported-figure') return `${fields.indicator} ${fields.period}`
  if (register === 'report') return String(fields.content).slice(0, 40)
  return String(fields.title)
}

/** A reminder stands until something is reported. */
export function reminderOf({ fields }: RecordRead): { readonly reminder?: string } {
  const { remindedOn, reminder, reportedOn } = fields
  const answered = typeof reportedOn === 'string' && reportedOn >= String(remindedOn)
  return typeof reminder === 'string' && !answered ? { reminder: `${remindedOn} ${reminder}` } : {}
}

/** What goes first, then the nearest day. */
export const byUrgency = (a: Duty, b: Duty): number =>
  Number(b.first ?? false) - Number(a.first ?? false) ||
  (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
  a.address.localeCompare(b.address)
