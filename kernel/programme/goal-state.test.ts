import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Comparator, Measured, Series, Target } from './declare.ts'
import { comparators } from './declare.ts'
import { goalState } from './run.ts'

const target = (more: Partial<Target> = {}): Target => ({
  comparator: 'gte',
  value: 95,
  upper: null,
  unit: '%',
  base: null,
  startsOn: null,
  deadline: '2026-12-31',
  accumulates: false,
  ...more,
})
const series = (...figures: Measured[]): Series => ({
  title: '合格率',
  unit: '%',
  figures,
  range: { least: 0, most: 100 },
})
const months = (...values: (number | null)[]): Measured[] =>
  values.map((value, i) => ({
    period: `2026-${String(i + 1).padStart(2, '0')}`,
    since: '2026-01',
    value,
  }))

describe('before the deadline a goal', () => {
  it('without a figure is unknown, and says so', () => {
    expect(goalState(target(), series(), '2026-10-20')).toEqual({
      state: 'unknown',
      provisional: false,
      figure: null,
      forecast: null,
      why: '没有“合格率”的数据',
    })
    expect(goalState(target(), series(...months(null, null)), '2026-10-20').state).toBe('unknown')
  })

  it('that is satisfied now is reached, provisionally while the figure may fall again', () => {
    const found = goalState(target(), series(...months(95)), '2026-02-01')
    expect(found).toMatchObject({ state: 'reached', provisional: true })
    expect(found.why).toContain('2026年1月合格率 95%，符合目标“不低于 95%”')
  })

  it('below target is on track where the trend gets there in time, and behind where it does not', () => {
    const rising = goalState(target(), series(...months(90, 91, 92, 93)), '2026-05-02')
    expect(rising.state).toBe('onTrack')
    expect(rising.why).toContain('按最近 4 个月的线性趋势，到 2026-12-31 预计 100%')
    const slow = months(93.2, 93.3, 93.4, 93.5, 93.6, 93.7, 93.8, 93.9, 94.0)
    slow.push({ period: '2026-10', since: '2026-01', value: 94.2, of: 942, among: 1000 })
    const behind = goalState(target(), series(...slow), '2026-10-31')
    expect(behind.state).toBe('behind')
    expect(behind.why).toBe(
      '2026年1—10月合格率 94.2%（942/1000），未达到目标“不低于 95%”；按最近 8 个月的线性趋势，到 2026-12-31 预计 94.36%',
    )
  })

  it('of a level with fewer than three figures and no base is behind without a forecast', () => {
    const found = goalState(target(), series(...months(94)), '2026-02-01')
    expect(found).toMatchObject({ state: 'behind', provisional: true, forecast: null })
    expect(found.why).toContain('数据不足三期，不作预测')
  })

  it('that adds up is measured against the share of time gone', () => {
    const won = (value: number) =>
      goalState(
        target({ value: 20, unit: '个', accumulates: true, startsOn: '2025-01-01' }),
        { title: '名牌产品', unit: '个', figures: [{ period: '2025', value }] },
        '2026-01-10',
      )
    expect(won(10).state).toBe('onTrack')
    expect(won(8).state).toBe('behind')
    expect(won(8).why).toContain('按时间进度此时应为 9.99 个')
    expect(won(20)).toMatchObject({ state: 'reached', provisional: false })
  })

  it('that limits what adds up is only reached at its end', () => {
    const accidents = target({
      comparator: 'lte',
      value: 3,
      unit: '起',
      accumulates: true,
      startsOn: '2026-01-01',
    })
    const count = (value: number) => ({
      title: '事故',
      unit: '起',
      figures: [{ period: '2026-06', value }],
    })
    expect(goalState(accidents, count(1), '2026-06-30').state).toBe('onTrack')
    expect(goalState(accidents, count(2), '2026-06-30').state).toBe('behind')
    expect(
      goalState(accidents, { ...count(0), figures: months(0, 0, 3) }, '2026-04-01').state,
    ).toBe('behind')
    const whole = { ...count(3), figures: [{ period: '2026', value: 3 }] }
    expect(goalState(accidents, whole, '2027-01-01').state).toBe('reached')
  })

  it('marks a figure of more than a year ago as provisional', () => {
    const found = goalState(target(), series({ period: '2024', value: 96 }), '2026-06-01')
    expect(found).toMatchObject({ state: 'reached', provisional: true })
    expect(found.why).toContain('数据已超过一年未更新')
  })

  it('without a deadline is judged by its last figure', () => {
    const open = target({ deadline: null })
    expect(goalState(open, series({ period: '2026', value: 96 }), '2026-06-01').state).toBe(
      'reached',
    )
    expect(goalState(open, series({ period: '2026', value: 94 }), '2026-06-01').why).toContain(
      '文件没有写明期限',
    )
  })
})

describe('after the deadline a goal', () => {
  const outline2013 = target({ deadline: '2015-12-31' })

  it('of an old outline is finished by the figure of its last year, never behind', () => {
    const read = (value: number) =>
      goalState(
        outline2013,
        series({ period: '2015', value }, { period: '2016', value: 50 }),
        '2026-11-22',
      )
    expect(read(95)).toMatchObject({ state: 'reached', provisional: false, forecast: null })
    expect(read(94.9)).toMatchObject({ state: 'missed', provisional: false })
    expect(read(94.9).why).toContain('期限 2015-12-31 已到')
    const lastDay = goalState(outline2013, series({ period: '2015', value: 94 }), '2015-12-31')
    expect(lastDay.state).toBe('missed')
  })

  it('is unknown where the period itself has no figure, whatever was known before or after', () => {
    const found = goalState(
      outline2013,
      series({ period: '2014', value: 99 }, { period: '2016', value: 99 }),
      '2026-11-22',
    )
    expect(found.state).toBe('unknown')
    expect(found.why).toBe('2015-01-01 至 2015-12-31 没有“合格率”的数据')
  })

  it('is provisional where the figure does not cover the end of the period', () => {
    const found = goalState(outline2013, series({ period: '2015-06', value: 96 }), '2016-02-01')
    expect(found).toMatchObject({ state: 'reached', provisional: true })
  })
})

describe('a change from a base', () => {
  it('is unknown until somebody states the base', () => {
    const found = goalState(
      target({ comparator: 'increase', value: 5, unit: '百分点' }),
      series(...months(90)),
      '2026-02-01',
    )
    expect(found.state).toBe('unknown')
    expect(found.why).toBe('目标以基数计，尚未填报基数')
  })

  it('adds percentage points and multiplies percent', () => {
    const points = target({ comparator: 'increase', value: 5, unit: '百分点', base: 80 })
    expect(goalState(points, series({ period: '2026', value: 85 }), '2027-01-01').state).toBe(
      'reached',
    )
    const percent = target({ comparator: 'decrease', value: 10, unit: '%', base: 200 })
    expect(goalState(percent, series({ period: '2026', value: 180 }), '2027-01-01').state).toBe(
      'reached',
    )
    expect(goalState(percent, series({ period: '2026', value: 181 }), '2027-01-01').state).toBe(
      'missed',
    )
  })

  it('without a number is never judged', () => {
    const found = goalState(target({ value: null }), series(...months(99)), '2026-02-01')
    expect(found).toMatchObject({ state: 'unknown', why: '目标没有写明数值，须由人判断' })
  })
})

const month = fc
  .tuple(fc.integer({ min: 2024, max: 2027 }), fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`)
const figureList = fc
  .uniqueArray(
    fc.record({
      period: month,
      value: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
    }),
    { selector: (f) => f.period },
  )
  .map((list) => list.sort((a, b) => (a.period < b.period ? -1 : 1)))
const anyTarget = fc
  .record({
    comparator: fc.constantFrom(...(Object.keys(comparators) as Comparator[])),
    value: fc.option(fc.integer({ min: 0, max: 100 })),
    base: fc.option(fc.integer({ min: 0, max: 100 })),
    deadline: fc.option(month.map((m) => `${m}-28`)),
    accumulates: fc.boolean(),
  })
  .map((more) => target(more))
const anyDay = month.map((m) => `${m}-15`)

describe('for every target, series and day', () => {
  it('what has no known figure is unknown, and unknown carries no figure', () => {
    fc.assert(
      fc.property(anyTarget, figureList, anyDay, (t, list, on) => {
        const blank = list.map((f) => ({ ...f, value: null }))
        expect(goalState(t, series(...blank), on).state).toBe('unknown')
        const found = goalState(t, series(...list), on)
        expect(found.state === 'unknown').toBe(found.figure === null)
      }),
    )
  })

  it('missed is said only after the deadline, on track and behind only until then', () => {
    fc.assert(
      fc.property(anyTarget, figureList, anyDay, (t, list, on) => {
        const { state } = goalState(t, series(...list), on)
        const over = t.deadline !== null && on >= t.deadline
        if (state === 'missed') expect(over).toBe(true)
        if (state === 'onTrack' || state === 'behind') expect(over).toBe(false)
      }),
    )
  })

  it('figures that begin after the day change nothing', () => {
    fc.assert(
      fc.property(anyTarget, figureList, anyDay, (t, list, on) => {
        const known = list.filter((f) => `${f.period}-01` <= on)
        expect(goalState(t, series(...list), on)).toEqual(goalState(t, series(...known), on))
      }),
    )
  })

  it('a better figure never makes a goal with a floor worse', () => {
    const rank = { missed: 0, behind: 0, onTrack: 1, reached: 2, unknown: -1 }
    fc.assert(
      fc.property(
        figureList,
        anyDay,
        fc.double({ min: 0, max: 20, noNaN: true }),
        (list, on, by) => {
          const last = list.findLast((f) => f.value !== null && `${f.period}-01` <= on)
          const better = list.map((f) =>
            f === last ? { ...f, value: Math.min(100, f.value! + by) } : f,
          )
          const t = target({ deadline: '2026-12-31' })
          const before = goalState(t, series(...list), on)
          if (on > '2026-12-31') return
          expect(rank[goalState(t, series(...better), on).state]).toBeGreaterThanOrEqual(
            rank[before.state],
          )
        },
      ),
    )
  })
})
