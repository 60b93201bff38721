import { expect, it } from 'vitest'
import { comparedIn } from './compared-in.ts'

it.each([
  ['产品质量监督抽查合格率高于全省平均水平', 'aboveMean', null],
  ['质量损失率低于全省平均水平', 'belowMean', null],
  ['高新技术产品质量达到全国平均水平以上', 'aboveMean', null],
  ['合格率进入全省前三名', 'rank', 3],
  ['满意度位居全市前10位', 'rank', 10],
  ['全市总体质量水平跨入全省先进行列', 'qualitative', null],
  ['产业规模居全省前列', 'qualitative', null],
  ['合格率达到95%以上', 'gte', null],
])('%s compares by %s', (quote, comparator, value) => {
  expect(comparedIn(quote)).toEqual({ comparator, value })
})
