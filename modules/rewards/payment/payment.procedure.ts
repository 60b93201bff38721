import {
  absent,
  days,
  defineProcedure,
  field,
  known,
  longText,
  ownPost,
  percentOf,
  rule,
  setting,
  today,
} from '@zhiheng/kernel'
import { rewardMeasures } from '../../casework/sources.ts'
import { byHead, byRewarder, ownCode } from '../rights.ts'
import { rewardPayment } from './payment.register.ts'

/** Allotted, priced with the approval, claimed under the code in time, paid by one of the two who were named. */
export const paymentHandling = defineProcedure('reward-payment-handling', {
  title: '奖励发放办理',
  source: rewardMeasures.art(12),
  about: rewardPayment,
  states: {
    allotted: '待核定',
    priced: '已核定',
    notified: '待领取',
    confirmed: '待发放',
    paid: '已发放',
    unclaimed: '逾期未领',
    reclaimed: '已追回',
    dropped: '已撤销',
  },
  voids: ['dropped'],
  waits: {
    confirmed: { asks: 'pay', why: '举报奖励待发放' },
  },
  steps: {
    allot: {
      title: '分配',
      from: 'new',
      to: 'allotted',
      by: byRewarder,
      fills: ['reward', 'informant', 'percent', 'assignees'],
      // No more than a hundred per cent is shared out.
      balance: {
        under: 'reward',
        of: 'percent',
        plus: { percent: absent },
        minus: {},
        least: -100,
      },
      consequence: true,
    },
    drop: {
      title: '撤销分配',
      from: ['allotted', 'priced', 'notified'],
      to: 'dropped',
      by: byHead,
      ask: { reason: longText('撤销的原因') },
    },
    price: {
      title: '核定金额',
      source: rewardMeasures.art(12),
      from: 'allotted',
      to: 'priced',
      by: byHead,
      fills: ['whole', 'payer', 'secondPayer'],
      sets: { amount: percentOf(field('percent'), 'whole') },
      consequence: true,
    },
    adjust: {
      title: '调整尾差',
      from: 'priced',
      to: 'same',
      by: byHead,
      fills: ['amount'],
      ask: { reason: longText('调整的原因') },
    },
    tell: {
      title: '通知领取',
      from: 'priced',
      to: 'notified',
      by: byRewarder,
      sets: { notifiedOn: today },
      consequence: true,
    },
    confirm: {
      title: '确认领取',
      source: rewardMeasures.at('领取'),
      from: 'notified',
      to: 'confirmed',
      by: [ownCode, ...byRewarder],
      within: days(setting('reward.claim', 60)).afterDate('notifiedOn'),
      otherwise: 'unclaimed',
      sets: { confirmedOn: today },
    },
    confirmLate: {
      title: '准予逾期领取',
      from: 'unclaimed',
      to: 'confirmed',
      by: byHead,
      sets: { confirmedOn: today },
      ask: { reason: longText('准予的理由') },
    },
    pay: {
      title: '发放',
      source: rewardMeasures.art(12),
      from: 'confirmed',
      to: 'paid',
      by: byRewarder,
      fills: ['receipt', 'paidOn'],
      sets: { paidBy: ownPost },
      leaves: [
        rule('只有批准时指定的两个发放岗位可以发放', 'paidOn', {
          $any: [{ paidBy: field('payer') }, { paidBy: field('secondPayer') }],
        }),
        rule('请填写发放日期', 'paidOn', { paidOn: known }),
      ],
    },
    reclaim: {
      title: '追回',
      from: 'paid',
      to: 'reclaimed',
      by: byHead,
      ask: { reason: longText('追回的理由') },
    },
  },
})
