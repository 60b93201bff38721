import type { RecordRead } from '@zhiheng/kernel'
import { nextDue } from '../deadline/occurrences.ts'
import { type Held, held } from '../fields.ts'
import { taskState } from '../standing.ts'
import { awaitsSigning, shanghaiDay, signDue } from '../task-settings.ts'
import type { Found, Open } from './duties.ts'
import type { Wait } from './waits.ts'

type Time = Pick<Found, 'due' | 'since' | 'standing'>

/**
 * When a duty is due, or since when it waits. Signing has its own day; work is due on the nearest of its days, or
 * was on its deadline; an answer of the office is not put off to the deadline of the task that it is about.
 */
export function timeOf(
  register: Wait,
  record: RecordRead,
  open: Pick<Open, 'report' | 'settings'> & { readonly on: string },
): Time {
  const since = shanghaiDay(record.changedAt)
  if (register !== 'task') return { due: null, since }
  const task = held('task', record)
  if (awaitsSigning(task)) return { due: signDue(task, open.settings.get(task.region)) }
  const standing = standingOf(task, open)
  if (task.state !== 'signed') return { due: null, since, standing }
  return { due: nextDue(task.fields, open.on)?.due ?? task.fields.deadline, standing }
}

/** As in its outline, which has not ended: the tasks of one that has are nobody's duty. */
function standingOf(
  { id, fields }: Held<'task'>,
  { report, on }: Pick<Open, 'report'> & { readonly on: string },
) {
  const last = report
    .map((one) => held('report', one).fields)
    .findLast(({ task, reportedOn }) => task === id && reportedOn <= on)
  const lastReturn = last ? { on: last.reportedOn, percent: last.percent } : null
  const { deadline } = fields
  const next = nextDue(fields, on)?.due ?? null
  return taskState({ doneOn: null, deadline, next, endsOn: null, lastReturn }, on)
}
