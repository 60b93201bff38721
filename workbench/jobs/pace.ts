import type { Job } from '../api/jobs.ts'

/** Rows per second since the start, and seconds left; `null` where nothing can be said yet. */
export interface Pace {
  readonly perSecond: number | null
  readonly secondsLeft: number | null
  readonly percent: number | null
}

/** How fast a job goes at an instant. */
export function paceOf(job: Pick<Job, 'progress' | 'startedAt' | 'endedAt'>, now: Date): Pace {
  const { rows, total } = job.progress
  const until = job.endedAt ? new Date(job.endedAt) : now
  const seconds = job.startedAt ? (until.getTime() - new Date(job.startedAt).getTime()) / 1000 : 0
  const perSecond = seconds > 0 && rows > 0 ? rows / seconds : null
  const left = total === null || perSecond === null ? null : Math.max(0, total - rows) / perSecond
  return {
    perSecond,
    secondsLeft: left,
    percent: total ? Math.min(100, Math.floor((100 * rows) / total)) : null,
  }
}
