import { expect, test } from 'vitest'
import { quartersBefore, shareGone, timelineOf, yearsBefore } from './timeline.ts'

test('in the first four months of a year the programme is the one of the year before', () => {
  expect(timelineOf('2027-04-30')).toMatchObject({ year: 2026, samplesFrom: '2025-01-01' })
  expect(timelineOf('2027-05-01')).toMatchObject({ year: 2027, samplesFrom: '2025-01-01' })
})

test('periods that are over end before today', () => {
  expect(yearsBefore(timelineOf('2027-01-01'), 2)).toEqual(['2025', '2026'])
  expect(quartersBefore(timelineOf('2027-01-01'), 2)).toEqual(['2026-Q3', '2026-Q4'])
  expect(quartersBefore(timelineOf('2026-09-30'), 3)).toEqual(['2025-Q4', '2026-Q1', '2026-Q2'])
})

test('a share of the five years has gone at the end of the last quarter', () => {
  expect(shareGone(timelineOf('2027-01-31'))).toBeCloseTo(0.2, 2)
  expect(shareGone(timelineOf('2026-05-01'))).toBeCloseTo(0.05, 2)
})
