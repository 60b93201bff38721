import { expect, it } from 'vitest'
import { breakdownOf } from './breakdown-of.ts'

const figure = (dimension: string | null, [of, among]: [number, number], period = 'whole') => ({
  ...{ region: '9101', period, dimension, of, among, value: (100 * of) / among },
})

it('shows the parts of the headline, whose numbers add up to its own, not those of the last quarter', () => {
  const year = [figure('sale', [40, 50]), figure('production', [90, 100]), figure(null, [130, 150])]
  const quarters = [
    figure('sale', [4, 5], '2026-Q3'),
    figure('production', [9, 10], '2026-Q3'),
    figure('sale', [3, 5], '2026-Q4'),
  ]
  const groups = breakdownOf(year, quarters)
  expect(groups.map(({ dimension, whole }) => [dimension, whole.of, whole.among])).toEqual([
    ['production', 90, 100],
    ['sale', 40, 50],
  ])
  expect(groups[1]?.quarters.map(({ period }) => period)).toEqual(['2026-Q3', '2026-Q4'])
})
