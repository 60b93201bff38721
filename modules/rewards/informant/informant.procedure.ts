import {
  create,
  defineProcedure,
  field,
  listOf,
  longText,
  of,
  ownPost,
  pick,
} from '@zhiheng/kernel'
import { rewardMeasures } from '../../casework/sources.ts'
import { paymentHandling } from '../payment/payment.procedure.ts'
import { byCode, byHead, byIntakeHere, byRewarder, ownCode } from '../rights.ts'
import { informant } from './informant.register.ts'

const identity = ['name', 'phone', 'identity', 'account'] as const
/** Without the telephone, which was left with the report and cannot be told again. */
const account = ['name', 'identity', 'account'] as const
const payers = [field('payer'), field('secondPayer')] as const

/** Given with the report, completed under the code, awarded, and told to those who pay; or the reward is given up. */
export const informantHandling = defineProcedure('informant-handling', {
  title: '举报人办理',
  source: rewardMeasures.art(20),
  about: informant,
  states: { given: '已登记', awarded: '拟奖励', waived: '放弃奖励' },
  steps: {
    give: {
      title: '留下身份',
      from: 'new',
      to: 'given',
      by: byCode,
      fills: ['submission', 'insider', ...identity],
      sets: { way: 'code', token: ownPost, assignees: listOf(ownPost) },
    },
    enter: {
      title: '登记举报人',
      from: 'new',
      to: 'given',
      by: byIntakeHere,
      fills: ['submission', 'insider', ...identity],
      sets: { way: 'desk' },
    },
    complete: {
      title: '补充身份和账户',
      from: ['given', 'awarded'],
      to: 'same',
      by: [ownCode, ...byIntakeHere],
      fills: account,
    },
    award: {
      title: '列为奖励对象',
      source: rewardMeasures.art(11),
      from: 'given',
      to: 'awarded',
      by: byRewarder,
      fills: ['reward', 'percent'],
      also: [
        create(paymentHandling, 'allot', {
          with: {
            reward: of('reward'),
            informant: of('id'),
            percent: of('percent'),
            assignees: of('assignees'),
          },
        }),
      ],
    },
    name: {
      title: '告知发放岗位',
      source: rewardMeasures.art(20),
      from: 'awarded',
      to: 'same',
      by: byHead,
      fills: ['payer', 'secondPayer'],
      sets: {
        assignees: pick('way', {
          code: listOf(field('token'), ...payers),
          desk: listOf(...payers),
        }),
      },
      consequence: true,
    },
    waive: {
      title: '放弃奖励',
      from: 'given',
      to: 'waived',
      by: [ownCode, ...byIntakeHere],
      ask: { reason: longText('放弃的情况') },
    },
  },
})
