import { describe, expect, it } from 'vitest'
import type { PeerFacts, Series, Target } from './declare.ts'
import { goalState } from './run.ts'
import { targetText } from './satisfy.ts'

const target = (comparator: Target['comparator'], value: number | null = null): Target => ({
  ...{ comparator, value, upper: null, unit: '%', base: null, startsOn: null },
  ...{ deadline: '2026-12-31', accumulates: false },
})
const facts: PeerFacts = {
  ...{ period: '2026-10', since: '2026-01', whole: '全市' },
  ...{ mean: 94.2, peers: 6, own: 95, rank: 2, side: 1 },
}
const beside = (peers: Series['peers']): Series => ({
  ...{ title: '抽查合格率', unit: '%', figures: [] },
  ...(peers !== undefined && { peers }),
})
const stand = (goal: Target, peers: Series['peers'] = facts, on = '2026-10-20') =>
  goalState(goal, beside(peers), on)

describe('a goal to be above the mean', () => {
  it('is reached or behind beside its peers, and provisional until its deadline', () => {
    expect(stand(target('aboveMean'))).toEqual({
      state: 'reached',
      provisional: true,
      why: '2026年1—10月抽查合格率 95%，全市平均 94.2%（6 个地区），第 2 位，符合目标“高于平均水平”；期限 2026-12-31',
      figure: { period: '2026-10', since: '2026-01', value: 95 },
      forecast: null,
    })
    expect(stand(target('aboveMean'), { ...facts, own: 94.2, side: 0 }).state).toBe('behind')
    expect(stand(target('belowMean'), { ...facts, own: 90, side: -1 }).state).toBe('reached')
  })

  it('is decided by its deadline', () => {
    expect(stand(target('aboveMean'), facts, '2026-12-31')).toMatchObject({
      state: 'reached',
      provisional: false,
    })
    expect(stand(target('belowMean'), facts, '2027-01-05').state).toBe('missed')
  })

  it('is unknown, with the reason, where nothing can be compared', () => {
    expect(stand(target('aboveMean'), null).why).toBe('有数据的同级地区不足 3 个，不作比较')
    expect(goalState(target('aboveMean'), beside(undefined), '2026-10-20')).toMatchObject({
      state: 'unknown',
      why: expect.stringContaining('不能与平均水平比较'),
    })
    const absent = { ...facts, own: null, rank: null, side: null }
    expect(stand(target('aboveMean'), absent).why).toBe('没有“抽查合格率”的数据')
  })
})

describe('a goal to be among the first', () => {
  it('goes by the place, and is unknown where the document names none', () => {
    expect(stand(target('rank', 2)).state).toBe('reached')
    expect(stand(target('rank', 1)).state).toBe('behind')
    expect(stand(target('rank'))).toMatchObject({
      state: 'unknown',
      why: '文件没有写明名次，由办公室补充后判定',
    })
  })
})

it('a goal in words alone is for people to judge', () => {
  expect(stand(target('qualitative'))).toMatchObject({
    state: 'unknown',
    why: '定性目标，由办公室评定',
  })
})

it('says its target without a number of its own', () => {
  const said = (['aboveMean', 'belowMean', 'qualitative'] as const).map((one) => target(one))
  expect([...said, target('rank', 3), target('rank')].map(targetText)).toEqual([
    ...['高于平均水平', '低于平均水平', '定性目标', '位居前 3 名', '位居前列'],
  ])
})
