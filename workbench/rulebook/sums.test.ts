import { expect, it } from 'vitest'
import type { ContentNode } from '../api/rulebook.ts'
import { fullPoints, inOrder, sumUnder } from './sums.ts'
import { termText } from './words.ts'

const node = (code: string, more: Partial<ContentNode>): ContentNode => ({
  ...{ code, title: code, cites: '', role: 'points' },
  ...more,
})
const whole = (points: number) => ({ scores: { how: 'whole', points } })
const nodes = [
  node('a', { role: 'group' }),
  node('b', whole(0.3)),
  node('a1', { ...whole(0.1), under: 'a' }),
  node('a2', { ...whole(0.2), under: 'a' }),
  node('a3', { ...whole(5), under: 'a', role: 'deduction' }),
]

it('adds the points of what gives points, exactly, in groups and in all', () => {
  expect(sumUnder({ nodes }, 'a')).toBe(0.3)
  expect(sumUnder({ nodes })).toBe(0.6)
})

it('prints each group with its own below it', () => {
  expect(inOrder({ nodes }).map(({ node: { code }, depth }) => `${depth}${code}`)).toEqual([
    ...['0a', '1a1', '1a2', '1a3', '0b'],
  ])
})

it.each([
  [{ how: 'each', points: 5, most: 20 }, 20],
  [
    {
      how: 'bands',
      bands: [
        [9, 4],
        [3, 7],
      ],
    },
    7,
  ],
  [{ how: 'rank', points: [5, 3] }, 5],
  [undefined, null],
])('knows the most that %j gives', (scores, most) => {
  expect(fullPoints(node('x', scores ? { scores } : {}))).toBe(most)
})

it('writes a term as it is read', () => {
  expect(termText({ amount: 715, unit: '月日' })).toBe('7月15日')
  expect(termText({ amount: 3, unit: '年' })).toBe('3 年')
  expect(termText({ amount: null, unit: '年' })).toBeNull()
})
