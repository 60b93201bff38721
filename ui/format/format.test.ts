import { describe, expect, it } from 'vitest'
import { dayOf, daysUntil, formatDate, formatInstant } from './date.ts'
import { formatFigure, formatMoney, formatParts } from './number.ts'
import { formatTarget } from './target.ts'

describe('dates', () => {
  it.each([
    ['2026-11-22', '2026年11月22日', '22 November 2026'],
    ['2026-03', '2026年3月', 'March 2026'],
    ['2026', '2026年', '2026'],
    ['2026-Q3', '2026年第三季度', 'Q3 2026'],
    ['near the end', 'near the end', 'near the end'],
  ])('%s is %s', (iso, chinese, english) => {
    expect(formatDate(iso)).toBe(chinese)
    expect(formatDate(iso, 'en')).toBe(english)
  })

  it('is a day of Shanghai, whatever the zone of the machine', () => {
    expect(dayOf(new Date('2026-11-21T16:30:00Z'))).toBe('2026-11-22')
    expect(formatInstant('2026-11-21T16:30:00Z')).toBe('2026年11月22日 00:30')
  })

  it('counts to the last day of a month or a year', () => {
    expect(daysUntil('2026-12-31', '2026-12-30')).toBe(1)
    expect(daysUntil('2026', '2026-12-30')).toBe(1)
    expect(daysUntil('2028-02', '2028-02-01')).toBe(28)
    expect(daysUntil('2026-01-01', '2026-01-03')).toBe(-2)
  })
})

describe('numbers', () => {
  it('closes up a percent sign and sets words apart', () => {
    expect(formatFigure(95.804, '%')).toBe('95.8%')
    expect(formatFigure(1234, '家')).toBe('1,234 家')
  })

  it('shows fen as yuan', () => expect(formatMoney(123456)).toBe('1,234.56'))

  it('shows exactly what a ratio was made of, and nothing for a count', () => {
    expect(formatParts(4312, 4501)).toBe('4,312 ÷ 4,501')
    expect(formatParts(12, null)).toBeNull()
  })
})

describe('targets', () => {
  const target = { comparator: 'gte', value: 96, upper: null, unit: '%' }
  it('reads in few signs', () => {
    expect(formatTarget(target)).toBe('≥ 96%')
    expect(formatTarget({ ...target, comparator: 'between', upper: 98 })).toBe('96% 至 98%')
    expect(formatTarget({ ...target, comparator: 'between', upper: 98 }, 'en')).toBe('96% to 98%')
  })
  it('says what is measured beside others, or in words alone', () => {
    const said = (comparator: string, value: number | null = null) =>
      formatTarget({ ...target, comparator, value })
    expect([said('aboveMean'), said('rank', 3), said('rank'), said('qualitative')]).toEqual([
      ...['高于平均水平', '前 3 名', '位居前列', '定性目标'],
    ])
  })
  it('keeps a direction that names no number', () => {
    expect(formatTarget({ ...target, comparator: 'decrease', value: null })).toBe('降低')
  })
})
