import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextDue, occurrencesBetween } from './occurrences.ts'
import { returnsOwed } from './owed.ts'
import { timingText } from './say.ts'
import { type Timing, untimed } from './timing.ts'

const timing = (some: Partial<Timing>): Timing => ({ ...untimed, ...some })
const november = timing({ recurs: 'yearly', windowFrom: '11-01', windowTo: '11-30' })
const quarterly = timing({ recurs: 'quarterly', recursFrom: '2026-04-01', deadline: '2026-12-31' })
const staged = timing({
  recursFrom: '2026-01-01',
  deadline: '2028-12-31',
  stages: ['2026-06-30 完成方案', '2027-12-31'],
})
const rolling = timing({ recurs: 'rolling', recursFrom: '2026-01-31', everyMonths: 6 })

describe('a task that comes again', () => {
  it('falls due at the end of each of its windows', () => {
    const due = occurrencesBetween(november, '2025-11-30', '2027-11-29')
    expect(due).toEqual([
      { from: '2025-11-01', due: '2025-11-30', title: '2025年' },
      { from: '2026-11-01', due: '2026-11-30', title: '2026年' },
    ])
  })

  it('begins on its first day and ends with its deadline', () => {
    const due = occurrencesBetween(quarterly, '2025-01-01', '2030-01-01').map(({ due }) => due)
    expect(due).toEqual(['2026-06-30', '2026-09-30', '2026-12-31'])
  })

  it('takes the last day of a short month for 31', () => {
    const monthly = timing({ recurs: 'monthly', windowTo: '01-31' })
    const [january, february] = occurrencesBetween(monthly, '2026-01-01', '2026-02-28')
    expect([january?.due, february?.due]).toEqual(['2026-01-31', '2026-02-28'])
  })

  it('rolls on by months from its first day', () => {
    const due = occurrencesBetween(rolling, '2026-01-01', '2027-01-31')
    expect(due.map(({ from, due }) => [from, due])).toEqual([
      ['2026-02-01', '2026-07-31'],
      ['2026-08-01', '2027-01-31'],
    ])
    expect(
      occurrencesBetween({ ...rolling, recursFrom: null }, '2026-01-01', '2027-01-01'),
    ).toEqual([])
  })

  it('keeps its stages in order, each from the day after the one before', () => {
    expect(occurrencesBetween(staged, '2026-01-01', '2028-12-31')).toEqual([
      { from: '2026-01-01', due: '2026-06-30', title: '完成方案' },
      { from: '2026-07-01', due: '2027-12-31', title: '第2阶段' },
    ])
  })

  it('finds the same days however the time is cut', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((n) => {
      return new Date(Date.UTC(2024, 0, 1) + n * 86_400_000).toISOString().slice(0, 10)
    })
    fc.assert(
      fc.property(fc.constantFrom(november, quarterly, staged, rolling), day, day, (one, a, b) => {
        const [from, cut] = [a, b].toSorted() as [string, string]
        const whole = occurrencesBetween(one, from, '2033-01-01')
        const before = whole.filter(({ due }) => due <= cut)
        expect(occurrencesBetween(one, from, cut)).toEqual(before)
      }),
    )
  })
})

describe('what is due next', () => {
  it('is the nearest window or stage, then the deadline, then nothing', () => {
    expect(nextDue(november, '2026-12-01')?.due).toBe('2027-11-30')
    expect(nextDue(staged, '2026-07-01')?.due).toBe('2027-12-31')
    expect(nextDue(staged, '2028-01-01')).toMatchObject({ due: '2028-12-31', title: '完成期限' })
    expect(nextDue(staged, '2029-01-01')).toBeNull()
    expect(nextDue(untimed, '2026-01-01')).toBeNull()
  })
})

describe('returns that a task owes', () => {
  it('are those begun and not made, the missed ones too', () => {
    const owed = (returned: string[], on: string) =>
      returnsOwed(quarterly, returned, on).map(({ due, left }) => [due, left.workdays])
    expect(owed([], '2026-03-31')).toEqual([])
    expect(owed([], '2026-07-02')).toEqual([
      ['2026-06-30', -2],
      ['2026-09-30', 64],
    ])
    expect(owed(['2026-06-28'], '2026-07-02')).toEqual([['2026-09-30', 64]])
  })

  it('beyond the published calendar are counted provisionally', () => {
    const [owed] = returnsOwed(timing({ stages: ['2031-06-30'] }), [], '2031-06-02')
    expect(owed?.left).toMatchObject({ provisional: true, days: 28 })
  })
})

it.each([
  [november, '每年11月1日至11月30日'],
  [timing({ recurs: 'yearly', windowTo: '09-31' }), '每年9月底前'],
  [timing({ recurs: 'monthly', windowTo: '01-10' }), '每月10日前'],
  [quarterly, '每季度；至 2026-12-31'],
  [staged, '阶段：2026-06-30完成方案、2027-12-31；至 2028-12-31'],
  [rolling, '自 2026-01-31 起每 6 个月'],
  [timing({ deadline: '2026-07-15' }), '2026-07-15'],
  [untimed, ''],
])('is said as one line', (one, said) => {
  expect(timingText(one)).toBe(said)
})
