import { expect, it } from 'vitest'
import type { GoalRow } from '../api/goals.ts'
import { type Grouping, grouped } from './groups.ts'

const goal = (id: string, more: Partial<GoalRow>) =>
  ({ id, domain: 'product', department: null, deadline: null, ...more }) as GoalRow
const goals = [
  goal('甲', { domain: 'service', department: 'ndrc', deadline: '2030-12-31' }),
  goal('乙', { deadline: '2026-06-30' }),
  goal('丙', { department: 'amr', deadline: '2026-12-31' }),
  goal('丁', { department: 'ndrc' }),
]
const parts = (by: Grouping) =>
  grouped(goals, by, ['product', 'service']).map(
    ({ key, goals }) => `${key}:${goals.map(({ id }) => id).join('')}`,
  )

it('is cut by domain, department or year, what has none last', () => {
  expect(parts('domain')).toEqual(['product:乙丙丁', 'service:甲'])
  expect(parts('department')).toEqual(['ndrc:甲丁', 'amr:丙', ':乙'])
  expect(parts('deadline')).toEqual(['2026:乙丙', '2030:甲', ':丁'])
})
