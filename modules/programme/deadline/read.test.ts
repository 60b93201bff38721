import { expect, it } from 'vitest'
import { deadlineDay, looseWords, timingOf } from './read.ts'

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

it('several days are stages, the last of which is the deadline', () => {
  expect(timingOf('2024-06;2025')).toMatchObject({
    deadline: '2025-12-31',
    recurs: null,
    stages: ['2024-06-30', '2025-12-31'],
  })
  expect(timingOf('2026-07-15')).toMatchObject({ deadline: '2026-07-15', stages: null })
})

it.each([
  ['每年11月', '11-01', '11-31'],
  ['每年9月底前', null, '09-31'],
  ['每年3月15日前', null, '03-15'],
])('%s comes every year from %s to %s', (printed, windowFrom, windowTo) => {
  expect(timingOf(printed)).toMatchObject({
    recurs: 'yearly',
    deadline: null,
    windowFrom,
    windowTo,
  })
})

it('words that order something again without a day are named, for somebody to set one', () => {
  expect(looseWords('定期开展检查，逐步推广，适时评估，定期通报。')).toEqual([
    '定期',
    '逐步',
    '适时',
  ])
  expect(looseWords('2026年底前建成。')).toEqual([])
})
