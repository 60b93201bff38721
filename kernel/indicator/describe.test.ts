import { expect, it } from 'vitest'
import { atLeast, defineIndicator, oneOf } from '../index.ts'
import { cleanShare, meanDepth, well } from '../testing/well.ts'
import { definitionOf } from './describe.ts'

const spec = {
  title: '试',
  source: { act: '法', article: '1' },
  over: well,
  unit: '口',
  better: 'higher',
  by: [],
  examples: [],
} as const

it('says of a share among what it counts, and what it counts', () => {
  expect(definitionOf(cleanShare as never)).toBe(
    '“水井”中已填“是否洁净”的记录里，是否洁净为是的占比',
  )
})

it('says of a mean that what is unknown does not count', () => {
  expect(definitionOf(meanDepth as never)).toBe('“水井”中“深度”的平均值，未填的不计入')
})

it('names choices by their titles, alternatives and what is excluded', () => {
  const counted = defineIndicator('some', {
    ...spec,
    formula: (wells) =>
      wells.count({ $any: [{ kind: oneOf('dug', 'drilled') }, { $not: { depth: atLeast(30) } }] }),
  })
  expect(definitionOf(counted as never)).toBe(
    '“水井”中（类别为大口井或机井，或并非（深度不小于30））的记录数',
  )
  const sum = defineIndicator('sum', { ...spec, formula: (wells) => wells.sum('users') })
  expect(definitionOf(sum as never)).toBe('“水井”中“用户数”之和')
})
