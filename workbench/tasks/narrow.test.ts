import { describe, expect, it } from 'vitest'
import type { TaskRow } from '../api/tasks.ts'
import { distanceOf, grouped, narrowed } from './narrow.ts'

const on = '2026-11-22'
const due = (day: string, days: number) => ({
  due: day,
  left: { workdays: days, days, provisional: false },
})
const task = (id: string, more: Partial<TaskRow> = {}) =>
  ({
    id,
    title: id,
    number: null,
    state: 'signed',
    department: 'amr',
    departmentTitle: '市场监管局',
    document: { address: 'outline' },
    next: null,
    signBy: null,
    returns: [],
    ...more,
  }) as unknown as TaskRow
const tasks = [
  task('甲', { next: due('2026-11-20', -2) }),
  task('乙', { next: due('2026-12-01', 9), department: 'ndrc' }),
  task('丙', { state: 'assigned', signBy: due('2026-11-19', -3) }),
  task('丁', { next: due('2027-01-15', 54), returns: [{ state: 'missing' }] as never }),
]
const ids = (found: readonly TaskRow[]) => found.map(({ id }) => id).join('')

describe('the task list', () => {
  it('is narrowed by department, state, day and words together', () => {
    expect(ids(narrowed(tasks, { department: 'amr' }, on))).toBe('甲丙丁')
    expect(ids(narrowed(tasks, { state: 'assigned' }, on))).toBe('丙')
    expect(ids(narrowed(tasks, { state: 'unsigned' }, on))).toBe('丙')
    expect(ids(narrowed(tasks, { state: 'missing' }, on))).toBe('丁')
    expect(ids(narrowed(tasks, { due: 'past', department: 'ndrc' }, on))).toBe('')
    expect(ids(narrowed(tasks, { q: '丁' }, on))).toBe('丁')
    expect(ids(narrowed(tasks, { document: 'other' }, on))).toBe('')
  })

  it('is grouped by how far its days are off, the past first', () => {
    const groups = grouped(tasks, 'due', on).map(({ key, tasks }) => [key, ids(tasks)])
    expect(groups).toEqual([
      ['past', '甲'],
      ['soon', '乙'],
      ['later', '丁'],
      ['none', '丙'],
    ])
  })

  it('is grouped by department, or not at all', () => {
    expect(grouped(tasks, 'department', on).map(({ key }) => key)).toEqual(['amr', 'ndrc'])
    expect(grouped(tasks, undefined, on)).toHaveLength(1)
    expect(grouped([], undefined, on)).toEqual([])
  })
})

it('a task that waits to be accepted is not past its day', () => {
  expect(distanceOf({ next: due('2026-11-01', -21), state: 'completed' }, on)).toBe('soon')
})
