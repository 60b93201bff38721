import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  civilDate,
  dateParts,
  dayNumber,
  daysBetween,
  isCivilDate,
  joinDate,
  plusDays,
  plusMonths,
  weekday,
} from './civil-date.ts'

const days = fc.integer({ min: -200_000, max: 400_000 })

it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '20260101', '', '2026-04-31'])(
  'takes %j for no day',
  (text) => {
    expect(isCivilDate(text)).toBe(false)
    expect(() => dayNumber(text)).toThrow(RangeError)
  },
)

it('knows leap days', () => {
  expect(isCivilDate('2024-02-29')).toBe(true)
  expect(isCivilDate('2100-02-29')).toBe(false)
})

it('counts days without a host zone', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(dayNumber(civilDate(day))).toBe(day)
      expect(daysBetween(civilDate(day), plusDays(civilDate(day), 40))).toBe(40)
      expect(weekday(civilDate(day + 7))).toBe(weekday(civilDate(day)))
    }),
  )
  expect(weekday('2026-11-22')).toBe(7)
  expect(weekday('2026-11-23')).toBe(1)
})

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2024-02-29', 12, '2025-02-28'],
])('adds months to %s (%i) as %s', (from, months, to) => {
  expect(plusMonths(from, months)).toBe(to)
})

it('refuses numbers that name no day', () => {
  expect(joinDate(2026, 1, 5)).toBe('2026-01-05')
  expect(dateParts('2026-01-05')).toEqual([2026, 1, 5])
  expect(() => joinDate(2026, 2, 30)).toThrow(RangeError)
  expect(() => plusDays('9999-12-31', 1)).toThrow(RangeError)
})
