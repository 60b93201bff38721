import { goalState } from '@zhiheng/kernel/programme/index.ts'
import { readText } from '@zhiheng/policy'
import { expect, it } from 'vitest'
import { modules } from '../index.ts'
import { matchIndicator } from '../programme/index.ts'

const indicators = modules.flatMap(({ indicators: all }) => all)
const goalIn = (sentence: string) => {
  const [goal] = readText(`一、工作目标\n到2020年底，${sentence}。`).goals
  return { goal, meant: goal && matchIndicator(goal.indicator, indicators) }
}

it.each(['主要农产品质量安全抽检合格率稳定在96%以上', '主要农畜产品质量安全监测合格率达到96%以上'])(
  '“%s” is the goal of the pass rate of farm produce',
  (sentence) => {
    const { goal, meant } = goalIn(sentence)
    expect(meant).toMatchObject({ indicator: 'farm-pass-rate', certain: true })
    expect(goal).toMatchObject({ comparator: 'gte', value: 96, unit: '%' })
  },
)

it.each([
  ['产地环境监测合格率达到95%以上', 'environment-pass-rate'],
  ['农业投入品抽检合格率达到98%以上', 'input-pass-rate'],
])('“%s” is measured from the samples of bases', (sentence, name) => {
  expect(goalIn(sentence).meant).toMatchObject({ indicator: name, certain: true })
})

it.each([
  [95.9, 'missed'],
  [96, 'reached'],
])('a rate of %d against 96 and more is %s', (value, state) => {
  const target = {
    ...({ comparator: 'gte', value: 96, upper: null, unit: '%', base: null } as const),
    ...({ startsOn: null, deadline: '2020-12-31', accumulates: false } as const),
  }
  const figures = [{ period: '2020', since: '2020-01', value }]
  const series = { title: '合格率', unit: '%', figures, range: { least: 0, most: 100 } }
  expect(goalState(target, series, '2021-01-31').state).toBe(state)
})
