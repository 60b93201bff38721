import { describe, expect, it } from 'vitest'
import type { TaskRow } from '../api/tasks.ts'
import { distanceOf, everywhere, grouped, narrowed } from './narrow.ts'

const on = '2026-11-22'
const here = { on, region: '9101' }
const due = (day: string, days: number) => ({
  due: day,
  left: { workdays: days, days, provisional: false },
})
const task = (id: string, more: Partial<TaskRow> = {}) =>
  ({
    id,
    region: '9101',
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
    expect(ids(narrowed(tasks, { department: 'amr' }, here))).toBe('甲丙丁')
    expect(ids(narrowed(tasks, { state: 'assigned' }, here))).toBe('丙')
    expect(ids(narrowed(tasks, { state: 'unsigned' }, here))).toBe('丙')
    expect(ids(narrowed(tasks, { state: 'missing' }, here))).toBe('丁')
    expect(ids(narrowed(tasks, { due: 'past', department: 'ndrc' }, here))).toBe('')
    expect(ids(narrowed(tasks, { q: '丁' }, here))).toBe('丁')
    expect(ids(narrowed(tasks, { document: 'other' }, here))).toBe('')
  })

  it('is of the own region, unless lower ones are asked for or it has none', () => {
    const county = [...tasks, task('戊', { region: '910101' })]
    expect(ids(narrowed(county, {}, here))).toBe('甲乙丙丁')
    expect(ids(narrowed(county, { document: everywhere }, here))).toBe('甲乙丙丁戊')
    expect(ids(narrowed(county, {}, { on, region: '91' }))).toBe('甲乙丙丁戊')
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
