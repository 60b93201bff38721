import type { State } from '@zhiheng/ui/state/states.ts'
import { expect, it } from 'vitest'
import { byUrgency } from './urgency.ts'

const task = (standing: State, due: string | null) => ({
  standing,
  next: due === null ? null : { due },
})

it('puts the worst state first, then the nearest deadline, and no deadline last', () => {
  const tasks = [
    task('reached', '2026'),
    task('behind', null),
    task('behind', '2026-06'),
    task('overdue', '2027'),
  ]
  expect(tasks.sort(byUrgency).map((one) => [one.standing, one.next?.due ?? null])).toEqual([
    ['overdue', '2027'],
    ['behind', '2026-06'],
    ['behind', null],
    ['reached', '2026'],
  ])
})
