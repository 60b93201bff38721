import { describe, expect, it } from 'vitest'
import { countsOf, coverageOf, type PlanGoal, type PlanTask, sumsOf } from './coverage.ts'

const goal = (id: string, title: string, more: Partial<PlanGoal> = {}): PlanGoal => ({
  id,
  title,
  indicator: null,
  comparator: 'gte',
  value: 95,
  upper: null,
  unit: '%',
  deadline: null,
  ...more,
})
const task = (id: string, title: string, body: string): PlanTask => ({
  id,
  title,
  body,
  department: 'amr',
})

const above = {
  goals: [
    goal('a', '工业产品质量监督抽查合格率', { indicator: 'industrial-pass-rate' }),
    goal('b', '食品质量抽检合格率', { value: 98 }),
    goal('c', '公共服务质量满意度', { unit: '分', value: 85 }),
    goal('d', '培育质量标杆企业', { unit: '家', value: 10 }),
  ],
  tasks: [
    task('t', '加强产品质量监管', '健全监督抽查制度，开展重点产品专项整治。'),
    task('u', '加快标准化建设', '制定先进标准，推动标准互认。'),
  ],
}

describe('a lower plan beside the upper one', () => {
  it('covers, weakens, misses or leaves open each goal and task, and says why', () => {
    const below = {
      goals: [
        goal('1', '全县工业产品监督抽查合格率', { indicator: 'industrial-pass-rate', value: 96 }),
        goal('2', '食品质量抽检合格率', { value: 97 }),
        goal('3', '公共服务质量满意度', { value: 85 }),
      ],
      tasks: [task('5', '强化产品质量监管', '健全监督抽查制度，开展重点产品整治。')],
    }
    const items = coverageOf(above, below)
    expect(items.map(({ id, cover }) => [id, cover])).toEqual([
      ['a', 'covered'],
      ['b', 'weaker'],
      ['c', 'unknown'],
      ['d', 'missing'],
      ['t', 'covered'],
      ['u', 'missing'],
    ])
    expect(items[1]?.why).toBe('上级不低于 98%，本级不低于 97%：低于上级要求')
    expect(countsOf(items)).toEqual({ covered: 2, weaker: 1, missing: 2, unknown: 1 })
  })

  it('of several stages the best counts', () => {
    const stages = [
      goal('1', '食品质量抽检合格率', { value: 97 }),
      goal('2', '食品质量抽检合格率', { value: 99 }),
    ]
    const [, food] = coverageOf(above, { goals: stages, tasks: [] })
    expect(food?.cover).toBe('covered')
  })

  it('an empty plan misses everything', () => {
    expect(
      coverageOf(above, { goals: [], tasks: [] }).every(({ cover }) => cover === 'missing'),
    ).toBe(true)
  })
})

it('numbers of all regions are added up; rates are not', () => {
  const firms = (value: number) => ({
    goals: [goal('x', '培育质量标杆企业', { unit: '家', value })],
    tasks: [],
  })
  expect(sumsOf(above, [firms(4), firms(6)])).toMatchObject([{ id: 'd', cover: 'covered' }])
  expect(sumsOf(above, [firms(4), null])).toMatchObject([{ id: 'd', cover: 'unknown' }])
})
