import type { State } from '@zhiheng/ui'

const order: readonly State[] = ['overdue', 'missed', 'behind', 'unknown', 'onTrack', 'reached']

interface Urgent {
  readonly standing: State
  readonly next: { readonly due: string } | null
}

/** The worst state first; within one state the nearest day first, those without one last. */
export function byUrgency(a: Urgent, b: Urgent): number {
  const worse = order.indexOf(a.standing) - order.indexOf(b.standing)
  return worse || (a.next?.due ?? '9').localeCompare(b.next?.due ?? '9')
}
