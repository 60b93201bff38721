import { expect, it } from 'vitest'
import { deadlineDay } from './deadline.ts'

it.each([
  ['2026', '2026-12-31'],
  ['2026-06', '2026-06-30'],
  ['2026-06-15', '2026-06-15'],
  ['2024-06;2025', '2025-12-31'],
  ['每年9月', null],
  ['每年9月;2027', '2027-12-31'],
  ['', null],
  [null, null],
])('%s is due on %s', (printed, day) => {
  expect(deadlineDay(printed)).toBe(day)
})
