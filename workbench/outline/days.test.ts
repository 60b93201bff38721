import { expect, it } from 'vitest'
import { daysOf } from './days.ts'

it.each([
  [{ period: '2026' }, '2026-01-01..2026-12-31'],
  [{ period: '2028-02' }, '2028-02-01..2028-02-29'],
  [{ period: '2026-Q3' }, '2026-07-01..2026-09-30'],
  [{ period: '2026-11', since: '2026-01' }, '2026-01-01..2026-11-30'],
])('%o covers %s', (figure, days) => {
  expect(daysOf(figure)).toBe(days)
})
