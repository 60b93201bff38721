import { expect, it } from 'vitest'
import { latenessOf, latenessText, leftText, leftUntil, workdaysAfter } from './lateness.ts'

it('lateness is counted in working days from the day after', () => {
  expect(latenessOf('2026-07-15', '2026-07-15')).toBeNull()
  expect(latenessOf('2026-07-15', '2026-07-17')).toEqual({
    workdays: 2,
    days: 2,
    provisional: false,
  })
  // A Friday, and the Sunday after it.
  const overWeekend = latenessOf('2026-07-17', '2026-07-19')!
  expect(overWeekend).toMatchObject({ workdays: 0, days: 2 })
  expect(latenessText(overWeekend)).toBe('2 天（其间无工作日）')
})

it('skips the days off that are published, and says where none are', () => {
  expect(latenessOf('2026-09-30', '2026-10-09')?.workdays).toBe(2)
  expect(latenessOf('2031-01-15', '2031-01-20')?.provisional).toBe(true)
})

it.each([
  ['2026-07-15', '2026-07-10', '还有 3 个工作日'],
  ['2026-07-15', '2026-07-15', '今天到期'],
  ['2026-07-15', '2026-07-17', '已逾期 2 个工作日'],
  ['2026-07-17', '2026-07-18', '已逾期 1 天'],
  ['2031-07-15', '2031-07-14', '还有 1 个工作日（暂定）'],
])('until %s it is, on %s, %s', (due, on, said) => {
  expect(leftText(leftUntil(due, on))).toBe(said)
})

it('five working days after a Friday is the next Friday', () => {
  expect(workdaysAfter('2026-07-10', 5)).toEqual({ due: '2026-07-17', provisional: false })
})
