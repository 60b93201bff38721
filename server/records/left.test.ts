import { expect, it } from 'vitest'
import { leftUntil } from './left.ts'

const friday = new Date('2026-11-20T03:00:00Z')

it('counts working days and days to the day in Shanghai on which a limit ends', () => {
  expect(leftUntil(friday, '2026-11-24T15:59:59Z')).toEqual({ workdays: 2, days: 4, minutes: null })
  expect(leftUntil(friday, '2026-11-20T15:59:59Z')).toEqual({ workdays: 0, days: 0, minutes: null })
})

it('is negative once the limit has passed, and nothing where there is none', () => {
  expect(leftUntil(friday, '2026-11-18T15:59:59Z')).toEqual({
    workdays: -2,
    days: -2,
    minutes: null,
  })
  expect(leftUntil(friday, null)).toBeNull()
})

it('counts minutes to a limit that ends at a time of day, and on from it', () => {
  expect(leftUntil(friday, '2026-11-20T04:30:59Z')).toEqual({ workdays: 0, days: 0, minutes: 90 })
  expect(leftUntil(friday, '2026-11-20T02:15:00Z')?.minutes).toBe(-45)
})
