import { Calendar, chinaCalendar, publishedSchedules } from '@zhiheng/codes'
import { describe, expect, it } from 'vitest'
import { days, hours, type Span, workdays } from './declare.ts'
import { endOf } from './end.ts'

const at = (text: string) => new Date(`${text}+08:00`)
const end = (span: Span, since: string, ...pauses: string[]) =>
  endOf(chinaCalendar(), span, { since: at(since), pauses: pauses.map(at) })

describe('a limit', () => {
  it('in working days ends with the last millisecond of a day in Shanghai', () => {
    const ends = at('2026-03-09T23:59:59.999')
    expect(end(workdays(5), '2026-03-02T17:00:00')).toMatchObject({ ends, provisional: false })
  })

  it('in hours ends to the minute, through pauses', () => {
    expect(end(hours(24), '2026-03-02T17:00:00')?.ends).toEqual(at('2026-03-03T17:00:00'))
    const paused = end(hours(2), '2026-03-02T09:00', '2026-03-02T10:00', '2026-03-02T12:00')
    expect(paused?.ends).toEqual(at('2026-03-02T13:00'))
  })

  it('is provisional beyond the published holidays, and then what their notice makes of it', () => {
    const since = '2026-12-28T09:00'
    expect(end(workdays(5), since)?.provisional).toBe(true)
    const next = { year: 2027, holidays: ['2027-01-01'], makeUpDays: [], source: '测试' }
    const calendar = Calendar.of([...publishedSchedules, next])
    expect(endOf(calendar, workdays(5), { since: at(since) })).toMatchObject({
      ends: at('2027-01-05T23:59:59.999'),
      provisional: false,
    })
  })

  it('has no end while it is paused, and none from a day that stands for ever', () => {
    expect(end(days(5), '2026-03-02T09:00', '2026-03-03T09:00')).toBeNull()
    expect(end(days(5), '9999-12-31T00:00')).toBeNull()
  })
})

describe('a pause', () => {
  const ends = (since: string, ...pauses: string[]) =>
    end(workdays(5), since, ...pauses)?.ends.toISOString()
  const day = (text: string) => at(`${text}T23:59:59.999`).toISOString()

  it('adds the days from its beginning to its end', () => {
    expect(ends('2026-03-02T09:00', '2026-03-04T09:00', '2026-03-06T09:00')).toBe(day('2026-03-11'))
  })

  it('of a part of a day adds nothing', () => {
    expect(ends('2026-03-02T09:00', '2026-03-04T09:00', '2026-03-04T17:00')).toBe(day('2026-03-09'))
  })

  it('that begins on the last day leaves the day on which it ends', () => {
    expect(ends('2026-03-02T09:00', '2026-03-09T09:00', '2026-03-17T09:00')).toBe(day('2026-03-17'))
  })

  it('that begins with the limit postpones all of it', () => {
    expect(ends('2026-03-02T09:00', '2026-03-02T09:00', '2026-03-04T09:00')).toBe(day('2026-03-11'))
  })
})
