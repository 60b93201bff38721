import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Calendar } from './calendar.ts'
import { chinaCalendar } from './china.ts'
import { civilDate, plusDays } from './civil-date.ts'
import { dueOf, penaltyLawUnit, type TimeLimit } from './limit.ts'

const calendar = chinaCalendar()
const due = (limit: TimeLimit, from: string, pauses: { from: string; to: string }[] = []) =>
  dueOf(calendar, limit, { from, pauses }).due
const workdays = (amount: number): TimeLimit => ({ amount, unit: 'workdays' })
const days = (amount: number): TimeLimit => ({ amount, unit: 'days' })

describe('worked examples of 2026', () => {
  const examples: [story: string, end: [TimeLimit, string], expected: string][] = [
    ['a complaint is accepted in 7 working days', [workdays(7), '2026-09-23'], '2026-10-10'],
    ['mediation takes 60 days', [days(60), '2026-08-03'], '2026-10-08'],
    ['a clue is checked in 15 working days', [workdays(15), '2026-09-15'], '2026-10-12'],
    ['and in 15 more when extended', [workdays(30), '2026-09-15'], '2026-11-02'],
    ['a result is objected to in 15 days', [days(15), '2026-09-18'], '2026-10-08'],
    ['a food sample is reported in 20 working days', [workdays(20), '2026-04-01'], '2026-04-30'],
    ['a food retest is asked in 7 working days', [workdays(7), '2026-04-29'], '2026-05-12'],
  ]

  it.each(examples)('%s', (_story, [limit, from], expected) => {
    expect(dueOf(calendar, limit, { from })).toEqual({ due: expected, provisional: false })
  })

  it('extending a limit is counting the sum', () => {
    expect(due(workdays(15), due(workdays(15), '2026-09-15'))).toBe('2026-11-02')
  })

  it('a naive Monday to Friday count is wrong', () => {
    expect(dueOf(Calendar.of([]), workdays(7), { from: '2026-09-23' })).toEqual({
      due: '2026-10-02',
      provisional: true,
    })
  })

  it('a test of 12 days extends mediation by 12 days', () => {
    const pause = { from: '2026-08-10', to: '2026-08-21' }
    expect(due({ ...days(60), roll: 'none' }, '2026-08-03', [pause])).toBe('2026-10-14')
  })
})

it('rolls past a pause that covers the day after the holidays', () => {
  const pause = { from: '2026-10-08', to: '2026-10-09' }
  expect(due(days(15), '2026-09-18', [pause])).toBe('2026-10-10')
})

describe('the first day that counts', () => {
  it('is the day after the event, or the day itself', () => {
    expect(due({ ...days(10), roll: 'none' }, '2026-11-02')).toBe('2026-11-12')
    expect(due({ ...days(10), roll: 'none', counted: 'same-day' }, '2026-11-02')).toBe('2026-11-11')
    expect(due({ ...workdays(1), counted: 'same-day' }, '2026-11-02')).toBe('2026-11-02')
    expect(due({ ...workdays(1), counted: 'same-day' }, '2026-11-01')).toBe('2026-11-02')
  })

  it('is the event itself for an amount of nothing', () => {
    expect(due(workdays(0), '2026-11-02')).toBe('2026-11-02')
    expect(due({ ...days(0), counted: 'same-day', roll: 'none' }, '2026-11-02')).toBe('2026-11-02')
  })
})

describe('months and years', () => {
  const month = (amount: number): TimeLimit => ({ amount, unit: 'months', roll: 'none' })

  it('end on the same day of the month, or on its last day', () => {
    expect(due(month(3), '2025-11-30')).toBe('2026-02-28')
    expect(due(month(1), '2026-03-31')).toBe('2026-04-30')
    expect(due({ amount: 1, unit: 'years', roll: 'none' }, '2024-02-29')).toBe('2025-02-28')
  })

  it('end a day earlier when the day itself counts', () => {
    expect(due({ ...month(1), counted: 'same-day' }, '2026-03-01')).toBe('2026-03-31')
  })

  it('roll and pause like days', () => {
    expect(due({ amount: 1, unit: 'months' }, '2026-09-03')).toBe('2026-10-08')
    expect(due(month(1), '2026-03-02', [{ from: '2026-03-10', to: '2026-03-11' }])).toBe(
      '2026-04-04',
    )
    expect(due(month(1), '2026-03-02', [{ from: '2026-04-03', to: '2026-04-10' }])).toBe(
      '2026-04-02',
    )
  })

  it('grow by a pause that only the extension reaches', () => {
    const pauses = [
      { from: '2026-03-10', to: '2026-03-12' },
      { from: '2026-04-04', to: '2026-04-04' },
    ]
    expect(due(month(1), '2026-03-02', pauses)).toBe('2026-04-06')
  })
})

describe('hours and minutes', () => {
  it('run through nights and holidays', () => {
    expect(due({ amount: 24, unit: 'hours' }, '2026-10-01T18:30:00+08:00')).toBe(
      '2026-10-02T18:30:00+08:00',
    )
    expect(due({ amount: 30, unit: 'minutes' }, '2026-12-31T15:45:00Z')).toBe(
      '2027-01-01T00:15:00+08:00',
    )
  })

  it('stop while paused, counting overlapping pauses once', () => {
    const pauses = [
      { from: '2026-10-01T10:00:00+08:00', to: '2026-10-01T12:00:00+08:00' },
      { from: '2026-10-01T11:00:00+08:00', to: '2026-10-01T13:00:00+08:00' },
      { from: '2026-10-02T10:00:00+08:00', to: '2026-10-02T11:00:00+08:00' },
    ]
    expect(due({ amount: 2, unit: 'hours' }, '2026-10-01T09:00:00+08:00', pauses)).toBe(
      '2026-10-01T14:00:00+08:00',
    )
  })

  it('are over before a pause that begins when they end', () => {
    const pause = { from: '2026-10-01T11:00:00+08:00', to: '2026-10-01T12:00:00+08:00' }
    expect(due({ amount: 2, unit: 'hours' }, '2026-10-01T09:00:00+08:00', [pause])).toBe(pause.from)
  })

  it('refuse an instant without its zone', () => {
    expect(() => due({ amount: 1, unit: 'hours' }, '2026-10-01')).toThrow(RangeError)
  })
})

it('says when it rests on an unpublished year', () => {
  expect(dueOf(calendar, workdays(30), { from: '2026-11-22' })).toMatchObject({ provisional: true })
  expect(dueOf(calendar, workdays(10), { from: '2026-11-22' })).toEqual({
    due: '2026-12-04',
    provisional: false,
  })
})

it('knows which days of the penalty law are working days', () => {
  expect([2, 3, 5, 7].map(penaltyLawUnit)).toEqual(Array(4).fill('workdays'))
  expect(penaltyLawUnit(15)).toBe('days')
})

it('refuses amounts that are no limit and dates that are no day', () => {
  expect(() => due(workdays(-1), '2026-01-01')).toThrow(RangeError)
  expect(() => due(days(1.5), '2026-01-01')).toThrow(RangeError)
  expect(() => due(days(1), '2026-02-30')).toThrow(RangeError)
  expect(() => due(workdays(0), 'soon')).toThrow(RangeError)
  expect(() => due(days(1), '2026-01-01', [{ from: '2026-01-01', to: '' }])).toThrow(RangeError)
})

const anyDay = fc.integer({ min: 17_600, max: 20_500 }).map(civilDate)
const anyLimit = fc.record({
  amount: fc.nat(40),
  unit: fc.constantFrom('workdays' as const, 'days' as const),
})

it('ends where it would have, when the pause lies outside', () => {
  fc.assert(
    fc.property(anyDay, anyLimit, (from, limit) => {
      const end = due(limit, from)
      const before = { from: plusDays(from, -9), to: plusDays(from, -1) }
      const after = { from: plusDays(end, 1), to: plusDays(end, 9) }
      expect(due(limit, from, [before, after])).toBe(end)
    }),
  )
})

it('never ends earlier or on a paused day because of a pause', () => {
  fc.assert(
    fc.property(anyDay, anyLimit, fc.nat(30), (from, limit, offset) => {
      const pause = { from: plusDays(from, offset + 1), to: plusDays(from, offset + 7) }
      const paused = due(limit, from, [pause])
      expect(paused >= due(limit, from)).toBe(true)
      if (limit.amount > 0) expect(pause.from <= paused && paused <= pause.to).toBe(false)
    }),
  )
})
