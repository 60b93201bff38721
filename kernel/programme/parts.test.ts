import { describe, expect, it } from 'vitest'
import type { Target } from './declare.ts'
import { forecastAt } from './forecast.ts'
import { firstDayOf, lastDayOf, periodText } from './period.ts'
import { boundsOf, satisfies, targetText } from './satisfy.ts'
import { taskState } from './task.ts'

const target = (comparator: Target['comparator'], value: number, upper: number | null = null) => ({
  comparator,
  value,
  upper,
  unit: '%',
  base: null,
  startsOn: null,
  deadline: null,
  accumulates: false,
})

describe('a period', () => {
  it('has a first and a last day', () => {
    expect(['2024', '2024-Q1', '2024-02', '2024-02-10'].map(lastDayOf)).toEqual([
      '2024-12-31',
      '2024-03-31',
      '2024-02-29',
      '2024-02-10',
    ])
    expect(['2024', '2024-Q3', '2024-02'].map(firstDayOf)).toEqual([
      '2024-01-01',
      '2024-07-01',
      '2024-02-01',
    ])
    expect(() => lastDayOf('去年')).toThrow(RangeError)
  })

  it('is printed as reports print it', () => {
    expect(periodText({ period: '2026-10', since: '2026-01' })).toBe('2026年1—10月')
    expect(periodText({ period: '2026-01', since: '2026-01' })).toBe('2026年1月')
    expect(periodText({ period: '2026', since: '2025-01' })).toBe('2025年1月—2026年12月')
    expect(periodText({ period: '2026-12', since: '2026-01' })).toBe('2026年')
    expect(periodText({ period: '2026-Q3' })).toBe('2026年第3季度')
  })
})

describe('a comparator', () => {
  it.each([
    ['gte', 95, null, 95, true],
    ['gt', 90, null, 90, false],
    ['lte', 3, null, 3, true],
    ['lt', 3, null, 3, false],
    ['eq', 100, null, 99.9, false],
    ['between', 85, 87, 87, true],
    ['between', 85, 87, 88, false],
    ['approx', 100, null, 96, true],
    ['approx', 100, null, 94, false],
    ['gte', 95, null, 94.999999999999, true],
  ] as const)(
    '%s %s %s is satisfied by %s: %s',
    (...[comparator, value, upper, figure, expected]) => {
      expect(satisfies(figure, boundsOf(target(comparator, value, upper))!)).toBe(expected)
    },
  )

  it('is printed in words', () => {
    expect(targetText(target('between', 85, 87))).toBe('介于 85% 与 87%')
    expect(targetText({ ...target('increase', 5), unit: '百分点' })).toBe('比基数提高 5 个百分点')
    expect(targetText({ ...target('gte', 20), unit: '个' })).toBe('不低于 20 个')
  })
})

describe('a forecast', () => {
  const yearly = (...values: number[]) =>
    values.map((value, i) => ({ period: String(2020 + i), value }))

  it('needs three figures, looks at the last eight and stays inside the range', () => {
    const of = (figures: ReturnType<typeof yearly>) =>
      forecastAt('2030-12-31', { title: '', unit: '%', figures, range: { least: 0, most: 100 } })
    expect(of(yearly(1, 2))).toBeNull()
    expect(of(yearly(80, 84, 88))).toEqual({ value: 100, method: '按最近 3 年的线性趋势' })
    expect(of(yearly(0, 0, 5, 5, 5, 5, 5, 5, 5, 5))?.value).toBe(5)
  })
})

describe('a task', () => {
  const facts = { doneOn: null, deadline: '2026-06-30', endsOn: '2026-12-31', lastReturn: null }

  it('is reached once done, on the day of asking', () => {
    expect(taskState({ ...facts, doneOn: '2026-05-01' }, '2026-05-01').state).toBe('reached')
    expect(taskState({ ...facts, doneOn: '2026-05-01' }, '2026-04-30').state).toBe('unknown')
  })

  it('is on track with an accepted return, overdue after its deadline, unknown without either', () => {
    const lastReturn = { on: '2026-03-31', percent: 40 }
    expect(taskState({ ...facts, lastReturn }, '2026-06-30')).toEqual({
      state: 'onTrack',
      why: '最近一次进展 2026-03-31，完成 40%；期限 2026-06-30',
    })
    expect(taskState({ ...facts, lastReturn }, '2026-07-01').state).toBe('overdue')
    expect(taskState(facts, '2026-06-30').state).toBe('unknown')
  })

  it('that comes again says when it is due next, beside its deadline or in its place', () => {
    const yearly = { ...facts, deadline: null, next: '2026-11-30' }
    expect(taskState(yearly, '2026-06-30').why).toBe('没有进展报告；下一次期限 2026-11-30')
    expect(taskState({ ...yearly, deadline: '2026-12-30' }, '2026-06-30').why).toBe(
      '没有进展报告；期限 2026-12-30，下一次期限 2026-11-30',
    )
    const once = { ...facts, next: '2026-06-30' }
    expect(taskState(once, '2026-06-29').why).toBe('没有进展报告；期限 2026-06-30')
    expect(taskState({ ...facts, deadline: null }, '2026-06-29').why).toMatch('没有写明期限')
  })

  it('of a finished programme is not overdue but unknown', () => {
    expect(taskState(facts, '2026-12-30').state).toBe('overdue')
    expect(taskState(facts, '2026-12-31').state).toBe('unknown')
  })
})
