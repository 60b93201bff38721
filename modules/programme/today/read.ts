import {
  type Actor,
  addressText,
  history,
  type Kernel,
  oneOf,
  type RecordRead,
  stream,
} from '@zhiheng/kernel'
import { leftUntil } from '../deadline/lateness.ts'
import { everyOne } from '../outline/load.ts'
import { documentsOf } from '../outline/read.ts'
import type { DocumentSummary } from '../outline/summary.ts'
import { settingsByRegion } from '../task-settings.ts'
import { contributed, type Waiting } from './contributed.ts'
import { departmentDuties } from './department-duties.ts'
import { byUrgency, type Duty, dutiesByState, isMine, isReviewed, type Open } from './duties.ts'
import { officeDuties } from './office-duties.ts'
import { lastActor } from './own-step.ts'
import { statesOf, type Wait } from './waits.ts'

/** The acting post's first page. */
export interface Today {
  readonly duties: readonly Duty[]
  /** Tasks of the post's in outlines that have ended: nobody's duty any more. */
  readonly unfinished: number
  readonly programmes: readonly Pick<DocumentSummary, 'address' | 'title' | 'counts'>[]
}

/** What waits for the acting post on a day, also in the registers that other modules declare, and how its programmes stand. */
export async function today(
  kernel: Kernel,
  actor: Actor,
  { on, waiting }: { readonly on: string; readonly waiting: readonly Waiting[] },
): Promise<Today> {
  const [everything, others, documents] = await Promise.all([
    openFor(kernel, actor),
    contributed(kernel, actor, { on, waiting }),
    documentsOf(kernel, actor, { today: on }),
  ])
  const { open, ended } = withoutEnded(everything, endedOf(documents, on))
  const gone = new Set(ended.map(addressText))
  const counted = others
    .filter(({ register, address }) => register !== 'task' || !gone.has(address))
    .map((duty) => ({ ...duty, left: duty.due === null ? null : leftUntil(duty.due, on) }))
  return {
    duties: [...dutiesOf(actor, open, on), ...counted].toSorted(byUrgency),
    unfinished: ended.filter((task) => isMine(actor, 'task', task)).length,
    programmes: documents.map(({ address, title, counts }) => ({ address, title, counts })),
  }
}

/** Addresses of the outlines that have ended before the day `on`. */
const endedOf = (documents: readonly DocumentSummary[], on: string): ReadonlySet<string> =>
  new Set(
    documents.filter(({ endsOn }) => endsOn !== null && endsOn < on).map(({ address }) => address),
  )

/** Open records without the tasks of outlines that have ended, and those tasks. */
export function withoutEnded(
  open: Open,
  over: ReadonlySet<string>,
): { readonly open: Open; readonly ended: readonly RecordRead[] } {
  const isOver = ({ region, fields }: RecordRead) =>
    over.has(addressText({ region, id: String(fields.document) }))
  return {
    open: { ...open, task: open.task.filter((task) => !isOver(task)) },
    ended: open.task.filter(isOver),
  }
}

/** What the programme's own records ask of the acting post on the day `on`, the most urgent first. */
export function dutiesOf(actor: Actor, open: Open, on: string): Duty[] {
  const found = [
    ...dutiesByState(actor, open, on),
    ...departmentDuties(actor, open, on),
    ...officeDuties(actor, open, on),
  ]
  return found.toSorted(byUrgency)
}

/** Open records by register: those in a state that waits for somebody; of rounds and returns all, to see what is missing. */
async function openFor(kernel: Kernel, actor: Actor): Promise<Open> {
  const read = (register: string, states?: readonly string[]): Promise<readonly RecordRead[]> =>
    everyOne(
      stream(kernel, register, { actor, ...(states && { where: { state: oneOf(...states) } }) }),
    )
  const waiting = (register: Wait) => read(register, statesOf(register))
  const [document, task, reported, report, rounds, parts, settings] = await Promise.all([
    waiting('document'),
    waiting('task'),
    waiting('reported-figure'),
    read('report'),
    read('reporting-round', ['open', 'closed']),
    read('sub-task', ['open']),
    settingsByRegion(kernel, actor),
  ])
  return {
    ...{ document, task, report, settings },
    lastBy: await lastActors(kernel, actor, document),
    'reported-figure': reported,
    'reporting-round': rounds,
    'sub-task': parts,
  }
}

/** Who took the last step on each document that waits for a review. */
async function lastActors(
  kernel: Kernel,
  actor: Actor,
  documents: readonly RecordRead[],
): Promise<ReadonlyMap<string, string>> {
  const found = documents.filter(isReviewed).map(async ({ region, id }) => {
    const events = await history(kernel, 'document', { actor, at: { region, id } })
    return [id, lastActor(events)] as const
  })
  return new Map(await Promise.all(found))
}
