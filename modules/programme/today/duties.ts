import { type Actor, addressText, type RecordRead } from '@zhiheng/kernel'
import { type Left, leftText, leftUntil } from '../deadline/lateness.ts'
import type { TaskStanding } from '../standing.ts'
import type { TaskSettings } from '../task-settings.ts'
import { isBy } from './own-step.ts'
import { timeOf } from './time-of.ts'
import { type Wait, waits } from './waits.ts'

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
  /** The day since which it waits, where it has no day of its own. */
  readonly since?: string
  /** Of a task as its outline says; null where nothing is due and no task stands behind it. */
  readonly state: TaskStanding | null
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
  /** Who took the last step on a document that waits, by its id: as events keep it. */
  readonly lastBy: ReadonlyMap<string, string>
}

/** A duty as it is found, before the day says how urgent it is. */
export interface Found {
  readonly kind: string
  readonly title: string
  readonly record: Pick<RecordRead, 'region' | 'id'>
  readonly register: string
  readonly due: string | null
  readonly since?: string
  /** How the task behind it stands in its outline. */
  readonly standing?: { readonly state: TaskStanding; readonly why: string }
  readonly why: string
  readonly reminder?: string
}

/** The duty of a day: late from the day after it was due. */
export function dutyOn({ record, why, standing, ...found }: Found, on: string): Duty {
  const left = found.due === null ? null : leftUntil(found.due, on)
  const inTime = standing?.state ?? (left === null ? null : 'onTrack')
  return {
    ...found,
    address: addressText(record),
    left,
    state: left !== null && left.days < 0 ? 'overdue' : inTime,
    why: whyText({ ...found, why, ...(standing && { standing }) }, left),
  }
}

const whyText = (
  { due, since, standing, why }: Pick<Found, 'due' | 'since' | 'standing' | 'why'>,
  left: Left | null,
): string =>
  left === null
    ? [why, since && `自 ${since} 起等待`, standing?.why].filter(Boolean).join('；')
    : `${why}；期限 ${due}，${leftText(left)}`

/** What waits in the states of records for the acting post on the day `on`. */
export function dutiesByState(actor: Actor, open: Open, on: string): Duty[] {
  return waits
    .filter(({ roles }) => roles.some((role) => actor.roles.includes(role)))
    .flatMap(({ register, state, kind, why }) =>
      open[register]
        .filter((record) => record.state === state && isMine(actor, register, record))
        .filter((record) => register !== 'document' || mayReview(actor, record, open))
        .map((record) => {
          const title = titleOf(register, record)
          const time = timeOf(register, record, { ...open, on })
          return dutyOn({ kind, why, register, record, title, ...time, ...reminderOf(record) }, on)
        }),
    )
}

const mayReview = (actor: Actor, document: RecordRead, { lastBy }: Open): boolean =>
  isReviewed(document) && !isBy(actor, lastBy.get(document.id) ?? '')

/** What is to be public waits for a review by another than who took the last step, and so does what is to be no more. */
export const isReviewed = ({ state, fields }: RecordRead): boolean =>
  state === 'published' ? fields.takeDown === true : fields.openness === 'open'

/** Records of the post's own region; of a department, its own. */
export const isMine = (actor: Actor, register: string, { region, fields }: RecordRead): boolean =>
  actor.scope.includes(region) &&
  (actor.roles.includes('office') ||
    register === 'document' ||
    fields.department === actor.department)

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

/** What goes first, then the nearest day; what only waits stands at the day since which it does. */
export const byUrgency = (a: Duty, b: Duty): number =>
  Number(b.first ?? false) - Number(a.first ?? false) ||
  dayOf(a).localeCompare(dayOf(b)) ||
  a.address.localeCompare(b.address)

const dayOf = ({ due, since }: Duty): string => due ?? since ?? '9999'
