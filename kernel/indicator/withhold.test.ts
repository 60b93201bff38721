import { expect, it } from 'vitest'
import type { Figure } from './run.ts'
import { withhold } from './withhold.ts'

const figure = (region: string, dimension: string | null, of: number): Figure => ({
  ...{ region, period: '2026', dimension, of, among: null, value: of },
})
const told = (figures: readonly Figure[]) => withhold(figures, 5).map(({ value }) => value)

it('nothing is told of a group that is too small', () => {
  expect(told([figure('3702', null, 4)])).toEqual([null])
  expect(told([figure('3702', null, 5)])).toEqual([5])
  expect(withhold([figure('3702', 'cut', 2), figure('3702', 'burn', 3)], 5)).toEqual([
    { ...figure('3702', 'cut', 0), value: null, withheld: true },
    { ...figure('3702', 'burn', 0), value: null, withheld: true },
  ])
})

it('what is withheld alone would follow from the sum, so the least beside it is withheld too', () => {
  const causes = [figure('3702', 'cut', 9), figure('3702', 'burn', 2), figure('3702', 'fall', 6)]
  expect(told(causes)).toEqual([9, null, null])
  const both = [figure('370201', null, 3), figure('370202', null, 30), figure('370203', null, 12)]
  expect(told(both)).toEqual([null, 30, null])
})

it('large groups are told as they are', () => {
  const causes = [figure('3702', 'cut', 9), figure('3702', 'burn', 7)]
  expect(withhold(causes, 5)).toEqual(causes)
})
