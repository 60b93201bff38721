import { expect, it } from 'vitest'
import { distanceTo } from './distance.ts'

const target = { comparator: 'gte', value: 96, upper: null, unit: '%', base: null } as const

it('is what a figure lacks to its target, or has beyond it', () => {
  expect(distanceTo(target, 94.5)).toBe(-1.5)
  expect(distanceTo(target, 96.2)).toBe(0.2)
  expect(distanceTo({ ...target, comparator: 'lte', value: 0.1 }, 0.25)).toBe(-0.15)
})

it('is measured from the nearer end of a range, and from the base of a change', () => {
  const range = { ...target, comparator: 'between', value: 80, upper: 90 } as const
  expect([75, 82, 89, 93].map((figure) => distanceTo(range, figure))).toEqual([-5, 2, 1, -3])
  const drop = { ...target, comparator: 'decrease', value: 2, unit: '百分点', base: 10 } as const
  expect(distanceTo(drop, 9)).toBe(-1)
})

it('is unknown without a figure, a number or a base', () => {
  expect(distanceTo(target, null)).toBeNull()
  expect(distanceTo({ ...target, value: null }, 95)).toBeNull()
  expect(distanceTo({ ...target, comparator: 'increase', value: 3 }, 95)).toBeNull()
  expect(distanceTo({ ...target, comparator: 'rank', value: 3 }, 95)).toBeNull()
})
