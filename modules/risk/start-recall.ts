import {
  type AnyRegister,
  absent,
  choice,
  create,
  known,
  listOf,
  longText,
  now,
  of,
  ownDepartment,
  ownPost,
  rule,
  today,
  type Value,
} from '@zhiheng/kernel'
import { byOfficerHere } from './rights.ts'
import { riskManagement } from './sources.ts'

const recall = { name: 'recall' } as AnyRegister

/**
 * What a signal or an accident shows of one product may be a defect of all that are like it: whoever answers for it is
 * asked. Once for each; the recall begins on the desk of whoever starts it.
 */
export const startRecall = <const S extends readonly string[]>(
  from: S,
  source: Value | 'incident',
) =>
  ({
    title: '可能存在缺陷，启动召回调查',
    source: riskManagement,
    from,
    to: 'same',
    by: byOfficerHere,
    when: { recallOn: absent },
    fills: ['product', 'party'],
    sets: { recallOn: today },
    ask: {
      regime: choice('产品范围', { food: '食品', goods: '消费品' }),
      danger: longText('可能的缺陷或者不安全情况'),
    },
    leaves: [
      rule('请填写产品', 'product', { product: known }),
      rule('请填写召回责任单位', 'party', { party: known }),
    ],
    also: [
      create(recall, 'known', {
        with: {
          product: of('product'),
          regime: of('regime'),
          party: of('party'),
          source,
          danger: of('danger'),
          knownAt: now,
          department: ownDepartment,
          assignees: listOf(ownPost),
        },
      }),
    ],
  }) as const
