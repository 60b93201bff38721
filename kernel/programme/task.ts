import type { TaskStanding } from './declare.ts'

/** What decides where a task stands. Days are civil dates. */
export interface TaskFacts {
  readonly doneOn: string | null
  readonly deadline: string | null
  /** The nearest day on which a part of it is due: of a task that comes again, or of a stage. */
  readonly next?: string | null
  /** Last day of the programme: at its end nothing is overdue any more, only finished or unknown. */
  readonly endsOn: string | null
  /** The last return that the office accepted. */
  readonly lastReturn: { readonly on: string; readonly percent: number | null } | null
}

/** Where a task stands at the end of the day `on`, with the sentence that says why. */
export function taskState(
  { doneOn, deadline, next = null, endsOn, lastReturn }: TaskFacts,
  on: string,
): { readonly state: TaskStanding; readonly why: string } {
  if (doneOn !== null && doneOn <= on) return { state: 'reached', why: `已于 ${doneOn} 办结` }
  const seen = lastReturn && lastReturn.on <= on ? lastReturn : null
  const last = seen ? `最近一次进展 ${seen.on}${percentText(seen.percent)}` : '没有进展报告'
  if (endsOn !== null && on >= endsOn)
    return { state: 'unknown', why: `计划已于 ${endsOn} 结束，未见办结记录；${last}` }
  if (deadline !== null && on > deadline)
    return { state: 'overdue', why: `期限 ${deadline} 已过，尚未办结；${last}` }
  return { state: seen ? 'onTrack' : 'unknown', why: `${last}；${untilText(deadline, next)}` }
}

function untilText(deadline: string | null, next: string | null): string {
  const coming = next !== null && next !== deadline ? `下一次期限 ${next}` : ''
  if (deadline === null) return coming || '没有写明期限'
  return [`期限 ${deadline}`, coming].filter(Boolean).join('，')
}

const percentText = (percent: number | null): string =>
  percent === null ? '' : `，完成 ${percent}%`
