import { expect, it } from 'vitest'
import { withoutIndicator } from './without-indicator.ts'

it('a goal with figures that a department stated does not say that it has none', () => {
  const stated = { figure: null, trend: [{ period: '2025', value: 81 }] }
  expect(withoutIndicator({ goal: stated })).toBe('这个指标由部门上报，没有逐条记录。')
  const none = { figure: null, trend: [] }
  expect(withoutIndicator({ goal: none })).toBe('还没有对应的指标，所以没有数据。')
})
