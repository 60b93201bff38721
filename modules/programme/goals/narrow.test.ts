import { expect, it } from 'vitest'
import { countGoals, narrowGoals, noDepartment } from './narrow.ts'
import type { GoalRow } from './row.ts'

const goal = (title: string, more: Partial<GoalRow> = {}) =>
  ({
    title,
    quote: `到2030年，${title}达到96%`,
    state: 'reached',
    domain: 'product',
    department: 'amr',
    document: { address: 'outline', title: '纲要' },
    ...more,
  }) as GoalRow
const goals = [
  goal('甲'),
  goal('乙', { domain: 'service', department: null, state: 'unknown' }),
  goal('丙', { document: { address: 'plan', title: '计划' }, state: 'behind' }),
]
const titles = (by: Parameters<typeof narrowGoals>[1]) =>
  narrowGoals(goals, by)
    .map(({ title }) => title)
    .join('')

it('is narrowed by outline, state, domain, department and words together', () => {
  expect(titles({})).toBe('甲乙丙')
  expect(titles({ document: 'plan' })).toBe('丙')
  expect(titles({ state: 'unknown' })).toBe('乙')
  expect(titles({ domain: 'product', state: 'behind' })).toBe('丙')
  expect(titles({ department: 'amr' })).toBe('甲丙')
  expect(titles({ department: noDepartment })).toBe('乙')
  expect(titles({ q: '丙达到', department: 'amr' })).toBe('丙')
})

it('counts the states that there are, and those that there are not', () => {
  expect(countGoals(goals)).toEqual({ reached: 1, onTrack: 0, behind: 1, missed: 0, unknown: 1 })
})
