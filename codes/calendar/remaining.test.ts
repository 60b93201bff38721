import { describe, expect, it } from 'vitest'
import { chinaCalendar } from './china.ts'
import { alarmLevel, remaining, remainingText } from './remaining.ts'

const calendar = chinaCalendar()
const left = (today: string, due: string) => remaining(calendar, today, due)

describe('time left', () => {
  const cases: [span: [today: string, due: string], left: [number, number], text: string][] = [
    [['2026-09-23', '2026-10-10'], [7, 17], '还有 7 个工作日'],
    [['2026-10-09', '2026-10-10'], [1, 1], '还有 1 个工作日'],
    [['2026-10-10', '2026-10-10'], [0, 0], '今天到期'],
    [['2026-10-13', '2026-10-10'], [-2, -3], '已超期 2 个工作日'],
    [['2026-11-21', '2026-11-22'], [0, 1], '还有 1 天'],
    [['2026-11-22', '2026-11-20'], [0, -2], '已超期 2 天'],
  ]

  it.each(cases)('over %j is %j, in words %s', ([today, due], [workdays, days], text) => {
    expect(left(today, due)).toEqual({ workdays, days, provisional: false })
    expect(remainingText(left(today, due))).toBe(text)
  })

  it('is provisional across an unpublished year', () => {
    expect(remainingText(left('2026-12-28', '2027-01-04'))).toBe('还有 5 个工作日（暂定）')
  })
})

it('raises its alarms at 50, 80 and 100 percent of the days', () => {
  const span = { from: '2026-11-01', due: '2026-11-11' }
  const levels = ['2026-11-05', '2026-11-06', '2026-11-09', '2026-11-11', '2026-12-01']
  expect(levels.map((today) => alarmLevel(span, today))).toEqual([0, 50, 80, 100, 100])
})
