import { expect, it } from 'vitest'
import { paceOf } from './pace.ts'

const progress = { rows: 200, total: 1000, created: 0, changed: 0, unchanged: 0, refused: 0 }
const startedAt = '2026-01-01T00:00:00Z'
const after10s = new Date('2026-01-01T00:00:10Z')

it('tells the rate and what is left', () => {
  expect(paceOf({ progress, startedAt, endedAt: null }, after10s)).toEqual({
    perSecond: 20,
    secondsLeft: 40,
    percent: 20,
  })
})

it('says nothing about what it cannot know', () => {
  const none = { perSecond: null, secondsLeft: null, percent: null }
  const job = { progress: { ...progress, rows: 0, total: null }, startedAt: null, endedAt: null }
  expect(paceOf(job, after10s)).toEqual(none)
})

it('measures a job that ended up to its end', () => {
  const job = { progress, startedAt, endedAt: '2026-01-01T00:00:05Z' }
  expect(paceOf(job, after10s).perSecond).toBe(40)
})
