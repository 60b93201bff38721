import { expect, it } from 'vitest'
import { proposedRounds } from './proposed-rounds.ts'

const on = (day: string) => proposedRounds(day).map(({ period, dueOn }) => [period, dueOn])

it('the half-year that has ended is proposed with the days that the source names', () => {
  expect(on('2026-07-01')).toEqual([['2026-H1', '2026-07-15']])
  expect(on('2027-01-05')).toEqual([['2026', '2027-01-15']])
})

it('the running one is proposed beside it in its last days', () => {
  expect(on('2026-06-10')).toEqual([
    ['2025', '2026-01-15'],
    ['2026-H1', '2026-07-15'],
  ])
  expect(on('2026-12-02').at(-1)).toEqual(['2026', '2027-01-15'])
})

it('the year’s is a summary with a plan for the next year', () => {
  expect(proposedRounds('2026-01-10')[0]).toMatchObject({
    what: 'summary',
    countsFrom: '2025-12-01',
  })
})
