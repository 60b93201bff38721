import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Calendar } from './calendar.ts'
import { chinaCalendar, publishedSchedules } from './china.ts'
import { civilDate, plusDays } from './civil-date.ts'
import { readSchedule } from './schedule.ts'

const calendar = chinaCalendar()
const published = fc.integer({ min: 17_600, max: 20_700 }).map(civilDate)
const certain = { provisional: false }

describe('the schedule of 2026', () => {
  it('has 248 working days', () => {
    expect(calendar.countWorkdays('2025-12-31', '2026-12-31').count).toBe(248)
  })

  it('works on the six make-up days and rests on the eve', () => {
    const worked = ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'].map(
      (day) => `2026-${day}`,
    )
    expect(worked.map((day) => calendar.dayKind(day))).toEqual(Array(6).fill('make-up'))
    expect(calendar.isWorkday('2026-02-16')).toEqual({ workday: false, ...certain })
  })

  it('has the 13 statutory holidays of the text of 2024, and names its notice', () => {
    const schedule = publishedSchedules.find((each) => each.year === 2026)
    expect(schedule?.statutoryDays).toHaveLength(13)
    expect(schedule?.source).toContain('content_7047091')
    expect(calendar.isStatutoryHoliday('2026-10-03')).toBe(true)
    expect(calendar.isStatutoryHoliday('2026-10-04')).toBe(false)
  })
})

it('ships readable schedules without a gap', () => {
  expect(calendar.years()).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
  for (const schedule of publishedSchedules)
    expect(readSchedule(schedule)).toMatchObject({ ok: true })
})

it('keeps every statutory holiday off', () => {
  const statutory = publishedSchedules.flatMap((each) => each.statutoryDays ?? [])
  expect(statutory.filter((day) => calendar.isWorkday(day).workday)).toEqual([])
})

describe('a day beyond the published schedules', () => {
  it('is a guess by the weekday, and says so', () => {
    expect(calendar.isWorkday('2027-01-01')).toEqual({ workday: true, provisional: true })
    expect(calendar.addWorkdays('2026-12-25', 5)).toEqual({ date: '2027-01-01', provisional: true })
    expect(calendar.addDays('2026-12-20', 20)).toEqual({ date: '2027-01-11', provisional: true })
  })

  it('is certain when it needs no schedule', () => {
    expect(calendar.addDays('2026-12-20', 20, 'none')).toEqual({ date: '2027-01-09', ...certain })
  })

  it('leaves the end of December open until the next notice, as in 2018', () => {
    expect(calendar.isWorkday('2018-12-29')).toEqual({ workday: true, ...certain })
    expect(calendar.isWorkday('2026-12-28')).toMatchObject(certain)
    expect(calendar.isWorkday('2026-12-29')).toMatchObject({ provisional: true })
  })
})

describe('rolling', () => {
  it.each([
    ['any-non-working', '2026-10-08'],
    ['holiday-only', '2026-10-08'],
    ['statutory-only', '2026-10-04'],
    ['none', '2026-10-03'],
  ] as const)('under %s moves 3 October to %s', (roll, date) => {
    expect(calendar.rollForward('2026-10-03', roll)).toEqual({ date, ...certain })
  })

  it('moves off an ordinary weekend only by default', () => {
    expect(calendar.addDays('2026-11-02', 5).date).toBe('2026-11-09')
    expect(calendar.addDays('2026-11-02', 5, 'holiday-only').date).toBe('2026-11-07')
  })
})

describe('an overlay of a region', () => {
  const overlay = { holidays: ['2026-11-23'], makeUpDays: ['2026-11-28'], source: '自治条例' }
  const local = Calendar.of(publishedSchedules, [overlay])

  it('adds its days without touching the national calendar', () => {
    expect(local.addWorkdays('2026-11-20', 1).date).toBe('2026-11-24')
    expect(local.isWorkday('2026-11-28').workday).toBe(true)
    expect(calendar.addWorkdays('2026-11-20', 1).date).toBe('2026-11-23')
  })

  it('changes the version', () => {
    expect(local.version).not.toBe(calendar.version)
    expect(Calendar.of(publishedSchedules).version).toBe(calendar.version)
  })
})

it('counts forward and back to the same working day', () => {
  fc.assert(
    fc.property(published, fc.integer({ min: 0, max: 60 }), (date, count) => {
      const start = calendar.rollForward(date).date
      const there = calendar.addWorkdays(start, count).date
      expect(calendar.addWorkdays(there, -count).date).toBe(start)
      expect(calendar.countWorkdays(start, there).count).toBe(count)
    }),
  )
})

it('never ends earlier for a later day or a longer count', () => {
  fc.assert(
    fc.property(published, fc.nat(40), (date, count) => {
      const end = calendar.addWorkdays(date, count).date
      expect(calendar.addWorkdays(date, count + 1).date > end).toBe(true)
      expect(calendar.addWorkdays(plusDays(date, 1), count).date >= end).toBe(true)
    }),
  )
})

it('refuses counts that are not whole and years claimed twice', () => {
  expect(() => calendar.addWorkdays('2026-01-01', 1.5)).toThrow(RangeError)
  expect(() => Calendar.of([...publishedSchedules, ...publishedSchedules.slice(0, 1)])).toThrow(
    RangeError,
  )
})

describe('loading a schedule', () => {
  const good = { year: 2027, holidays: ['2027-01-01'], makeUpDays: ['2026-12-27'], source: '通知' }

  it('makes the year certain', () => {
    const read = readSchedule(good)
    if (!read.ok) throw new Error(read.problem)
    const later = Calendar.of([...publishedSchedules, read.schedule])
    expect(later.isWorkday('2027-01-01')).toEqual({ workday: false, ...certain })
    expect(later.isWorkday('2026-12-29')).toMatchObject(certain)
  })

  it.each([
    [null, '节假日安排应为一个对象'],
    [{ ...good, year: '2027' }, '缺少年份'],
    [{ ...good, source: ' ' }, '缺少来源（通知名称或文号）'],
    [{ ...good, holidays: '2027-01-01' }, '放假日应为日期列表'],
    [{ ...good, holidays: ['2027-02-30'] }, '放假日中“2027-02-30”不是日期'],
    [{ ...good, makeUpDays: ['2025-12-27'] }, '调休上班日中“2025-12-27”不属于 2027 年'],
    [{ ...good, makeUpDays: ['2027-01-01'] }, '2027-01-01 既放假又上班'],
  ])('refuses %j', (json, problem) => {
    expect(readSchedule(json)).toEqual({ ok: false, problem })
  })
})
