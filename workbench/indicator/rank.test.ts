import { expect, it } from 'vitest'
import { rank } from './rank.ts'

const figure = (region: string, value: number | null, among: number | null = null) => ({
  region,
  period: '2026',
  dimension: null,
  of: 0,
  among,
  value,
})

it('puts the best first, whichever way is better, and the unknown last', () => {
  const figures = [figure('a', 90), figure('b', null), figure('c', 95)]
  expect(rank(figures, 'higher').bars.map((bar) => bar.region)).toEqual(['c', 'a', 'b'])
  expect(rank(figures, 'lower').bars.map((bar) => bar.region)).toEqual(['a', 'c', 'b'])
})

it('begins bars at zero and gives the unknown none', () => {
  const { bars } = rank([figure('a', 50), figure('b', 100), figure('c', null)], 'higher')
  expect(bars.map((bar) => bar.share)).toEqual([100, 50, 0])
})

it('weighs a mean of ratios by what they were taken among', () => {
  expect(rank([figure('a', 100, 300), figure('b', 60, 100)], 'higher').mean).toBe(90)
  expect(rank([figure('a', 10), figure('b', 20)], 'higher').mean).toBe(15)
  expect(rank([], 'higher').mean).toBeNull()
})
