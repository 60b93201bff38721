import { expect, it } from 'vitest'
import type { GoalRow } from '../api/goals.ts'
import { entrustOrders } from './entrust-orders.ts'

it('names the goals apart, and changes each as it was read', () => {
  const goal = {
    title: '合格率',
    region: '9101',
    comparator: 'gte',
    value: 96,
    upper: null,
    unit: '%',
  }
  const goals = [
    { ...goal, id: '甲', version: 2, deadline: '2026-12-31' },
    { ...goal, id: '乙', version: 1, deadline: '2030-12-31' },
  ] as GoalRow[]
  const [order] = entrustOrders(goals, 'amr')
  expect(order?.titles).toEqual(['合格率 ≥ 96% 2026-12-31', '合格率 ≥ 96% 2030-12-31'])
  expect(order?.rows).toEqual([
    { at: { region: '9101', id: '甲' }, expect: 2, answers: { department: 'amr' } },
    { at: { region: '9101', id: '乙' }, expect: 1, answers: { department: 'amr' } },
  ])
})
