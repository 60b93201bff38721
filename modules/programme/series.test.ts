import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passRates } from '../sampling/pass-rate.indicator.ts'
import { addsUp, countedSeries, type MonthParts, statedSeries } from './series.ts'

const rate = passRates[0]!
const months: MonthParts[] = [
  { period: '2024-05', of: 90, among: 100 },
  { period: '2025-03', of: 80, among: 100 },
  { period: '2025-09', of: 100, among: 100 },
  { period: '2026-01', of: 9, among: 10 },
  { period: '2026-02', of: 0, among: 0 },
  { period: '2026-03', of: 81, among: 90 },
  { period: '2026-11', of: 0, among: 50 },
]
const series = (end: string, deadline: string | null) =>
  countedSeries(rate, months, { end, deadline, startsOn: null }).figures

describe('the series of a counted rate', () => {
  it('is pooled over the year to date within the year of the deadline', () => {
    expect(series('2026-10-20', '2026-12-31')).toEqual([
      { period: '2026-01', since: '2026-01', value: 90, of: 9, among: 10 },
      { period: '2026-10', since: '2026-01', value: 90, of: 90, among: 100 },
    ])
  })

  it('goes year by year before that, ending with the year to date', () => {
    expect(series('2026-10-20', '2030-12-31')).toEqual([
      { period: '2024', value: 90, of: 90, among: 100 },
      { period: '2025', value: 90, of: 180, among: 200 },
      { period: '2026-10', since: '2026-01', value: 90, of: 90, among: 100 },
    ])
  })

  it('of a year without a record is empty, not zero', () => {
    expect(series('2023-12-31', '2023-12-31')).toEqual([])
    expect(countedSeries(rate, [], { end: '2026-10-20', deadline: null, startsOn: null })).toEqual({
      title: '产品质量监督抽查合格率',
      unit: '%',
      range: { least: 0, most: 100 },
      figures: [],
    })
  })

  it('never leaves 0 to 100, and its last value is what all its records together give', () => {
    const parts = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })), {
        minLength: 1,
        maxLength: 12,
      })
      .map((pairs) =>
        pairs.map(([of, failed], i) => ({
          period: `2026-${String(i + 1).padStart(2, '0')}`,
          of,
          among: of + failed,
        })),
      )
    fc.assert(
      fc.property(parts, (list) => {
        const stretch = { end: '2026-12-31', deadline: '2026-12-31', startsOn: null }
        const { figures } = countedSeries(rate, list, stretch)
        const among = list.reduce((sum, m) => sum + m.among, 0)
        const of = list.reduce((sum, m) => sum + m.of, 0)
        expect(figures.every((f) => f.value! >= 0 && f.value! <= 100)).toBe(true)
        expect(figures.at(-1)?.value).toEqual(among ? (100 * of) / among : undefined)
      }),
    )
  })
})

describe('the series of a stated figure', () => {
  it('is in order of time and leaves out what has no readable period', () => {
    const { figures } = statedSeries('满意度', '分', [
      { period: '2026', value: 3 },
      { period: '去年', value: 9 },
      { period: '2025', value: 2 },
      { period: '2026-Q1', value: 1 },
    ])
    expect(figures.map(({ period }) => period)).toEqual(['2025', '2026-Q1', '2026'])
  })

  it('adds up where things are counted, and not where a level is measured', () => {
    expect(['个', '家', '批次'].map(addsUp)).toEqual([true, true, true])
    expect(['%', '分', '', '万元', '百分点'].map(addsUp)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
  })
})
