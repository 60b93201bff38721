import { expect, it } from 'vitest'
import type { OutlineItem } from '../api/documents.ts'
import { departmentsIn, isFiltering, matches, noFilter, stepFrom } from './filter.ts'

const base = {
  id: 'a',
  address: '',
  node: '',
  span: { start: 0, end: 1 },
  provisional: false,
  why: '',
}
const goal = {
  ...base,
  kind: 'goal',
  state: 'behind',
  title: '合格率',
  quote: '达到96%',
} as OutlineItem
const name = (title: string) => ({ printed: title, title, department: null })
const task = {
  ...base,
  id: 'b',
  kind: 'task',
  state: 'overdue',
  title: '强化标准',
  quote: '',
  task: { lead: [name('市监局')], responsible: [name('工信局')], cooperating: [name('市监局')] },
} as unknown as OutlineItem

it('keeps everything when nothing is asked', () => {
  expect(isFiltering(noFilter)).toBe(false)
  expect([goal, task].every((item) => matches(item, noFilter))).toBe(true)
})

it('asks for every part at once', () => {
  const filter = { ...noFilter, states: ['behind'] as const, words: '96%' }
  expect(matches(goal, filter)).toBe(true)
  expect(matches(goal, { ...filter, kind: 'task' })).toBe(false)
  expect(matches(task, { ...noFilter, department: '工信局' })).toBe(true)
  expect(matches(goal, { ...noFilter, department: '工信局' })).toBe(false)
})

it('names each department once', () => {
  expect(departmentsIn([goal, task])).toEqual(['市监局', '工信局'])
})

it('steps through items and stays at the ends', () => {
  const items = [{ id: 'a' }, { id: 'b' }]
  expect(stepFrom(items, undefined, 1)?.id).toBe('a')
  expect(stepFrom(items, 'a', 1)?.id).toBe('b')
  expect(stepFrom(items, 'b', 1)?.id).toBe('b')
  expect(stepFrom(items, 'a', -1)?.id).toBe('a')
  expect(stepFrom([], 'a', 1)).toBeUndefined()
})
