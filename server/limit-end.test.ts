import { expect, test } from 'vitest'
import { limitEnd } from './limit-end.ts'

const from = { state: 'open' }

test('a limit in working days ends with the last second of a day in Shanghai', () => {
  const limit = { amount: 5, unit: 'workdays', from } as const
  const end = limitEnd(limit, new Date('2026-03-02T09:00:00Z'))
  expect(end).toEqual({ on: new Date('2026-03-09T15:59:59.999Z'), provisional: false })
})

test('a limit in hours ends to the minute', () => {
  const limit = { amount: 24, unit: 'hours', from } as const
  const end = limitEnd(limit, new Date('2026-03-02T09:00:00Z'))
  expect(end.on).toEqual(new Date('2026-03-03T09:00:00Z'))
})

test('a limit beyond the published holidays is provisional', () => {
  const limit = { amount: 5, unit: 'workdays', from } as const
  expect(limitEnd(limit, new Date('2031-03-03T01:00:00Z')).provisional).toBe(true)
})
