import type { State } from '@zhiheng/ui'

const order: readonly State[] = ['overdue', 'missed', 'behind', 'unknown', 'onTrack', 'reached']

interface Urgent {
  readonly state: State
  readonly task: { readonly deadline: string | null }
}

/** The worst state first; within one state the nearest deadline first, those without one last. */
export function byUrgency(a: Urgent, b: Urgent): number {
  const worse = order.indexOf(a.state) - order.indexOf(b.state)
  return worse || (a.task.deadline ?? '9').localeCompare(b.task.deadline ?? '9')
}
