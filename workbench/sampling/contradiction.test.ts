import { expect, it } from 'vitest'
import { contradictionIn } from './contradiction.ts'

const of = (measured: number | null, judgement: string | null, limits = [null, 0.75]) =>
  contradictionIn({
    measured,
    judgement,
    lowerLimit: limits[0] ?? null,
    upperLimit: limits[1] ?? null,
  })

it('a judgement contradicts its limits on either side, and never where something is unknown', () => {
  expect(of(1.2, 'pass')).toBe('over')
  expect(of(0.75, 'pass')).toBeNull()
  expect(of(0.5, 'fail')).toBe('inside')
  expect(of(1.2, 'fail')).toBeNull()
  expect(of(4, 'pass', [5, 10])).toBe('over')
  expect(of(null, 'pass')).toBeNull()
  expect(of(1.2, null)).toBeNull()
  expect(of(1.2, 'unjudged')).toBeNull()
  expect(of(1.2, 'fail', [null, null])).toBeNull()
})
