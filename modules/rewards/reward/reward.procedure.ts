import {
  absent,
  atLeastSome,
  atMost,
  defineProcedure,
  each,
  field,
  isNot,
  known,
  longText,
  noneBut,
  of,
  oneOf,
  rule,
  setting,
  today,
  total,
  workdays,
} from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { rewardMeasures } from '../../casework/sources.ts'
import { informantHandling } from '../informant/informant.procedure.ts'
import { paymentHandling } from '../payment/payment.procedure.ts'
import { byHead, byRewarder, byWhoCloses } from '../rights.ts'
import { amount, belowFinance } from './amount.ts'
import { reward } from './reward.register.ts'

const graded = ['grade', 'gradeWhy', 'fine', 'insider', 'insiderExtra'] as const
/** Large rewards, and more for an insider, are decided together with the finance department; two posts pay. */
const approvable = [
  rule('五十万元以上或者给内部人员加奖的，须有财政部门同意的意见', 'amount', {
    $any: [
      { amount: atMost(belowFinance), insiderExtra: absent },
      { financeAgreed: true, financePaper: known },
    ],
  }),
  rule('请指定两个不同的发放岗位', 'secondPayer', {
    payer: known,
    secondPayer: isNot<string>(field('payer')),
  }),
]

/** From a proven report to its reward, or the reason why there is none. */
export const rewardHandling = defineProcedure('reward-handling', {
  title: '举报奖励办理',
  source: rewardMeasures.art(11),
  about: reward,
  states: {
    proposed: '待认定',
    graded: '已定级',
    approved: '已批准',
    notified: '已通知',
    settled: '已办结',
    refused: '不予奖励',
    reclaimed: '已追回',
  },
  waits: {
    proposed: { asks: 'grade', why: '举报奖励待认定' },
    graded: { asks: 'approve', why: '举报奖励待批准' },
    approved: { asks: 'notify', why: '举报奖励待通知' },
    notified: { asks: 'settle', why: '举报奖励待办结' },
  },
  steps: {
    propose: {
      title: '提出奖励',
      source: rewardMeasures.art(11),
      from: 'new',
      to: 'proposed',
      by: byWhoCloses,
      fills: ['tip', 'submission', 'openedOn', 'closedOn', 'department', 'fine'],
    },
    grade: {
      title: '认定等级',
      source: rewardMeasures.art(11),
      from: ['proposed', 'graded'],
      to: 'graded',
      by: byRewarder,
      fills: graded,
      sets: { amount },
    },
    consult: {
      title: '登记财政部门意见',
      source: rewardMeasures.art(12),
      from: 'graded',
      to: 'same',
      by: byRewarder,
      fills: ['financeAgreed', 'financePaper'],
    },
    returnGrade: {
      title: '退回重新认定',
      from: 'graded',
      to: 'proposed',
      by: byHead,
      ask: { reason: longText('退回的理由') },
    },
    approve: {
      title: '批准',
      source: rewardMeasures.art(12),
      from: 'graded',
      to: 'approved',
      by: byHead,
      secondPost: true,
      fills: ['payer', 'secondPayer'],
      leaves: approvable,
      needs: [atLeastSome(paymentHandling, 'reward', { least: 1, where: { state: 'allotted' } })],
      also: [
        each(paymentHandling, 'price', {
          link: 'reward',
          with: {
            whole: of('amount'),
            payer: of('payer'),
            secondPayer: of('secondPayer'),
          },
        }),
        each(informantHandling, 'name', {
          link: 'reward',
          with: { payer: of('payer'), secondPayer: of('secondPayer') },
        }),
      ],
    },
    notify: {
      title: '通知举报人',
      source: rewardMeasures.at('通知'),
      from: 'approved',
      to: 'notified',
      by: byRewarder,
      within: workdays(setting('reward.notify', 15)).afterDate('closedOn').butNotIn('refused'),
      otherwise: 'same',
      sets: { notifiedOn: today },
      also: [each(paymentHandling, 'tell', { link: 'reward', with: {} })],
    },
    settle: {
      title: '办结',
      from: 'notified',
      to: 'settled',
      by: byRewarder,
      needs: [noneBut(paymentHandling, 'reward', { state: oneOf('paid', 'unclaimed', 'dropped') })],
      fills: ['outcome'],
      sets: { paid: total(paymentHandling, 'reward', { of: 'amount', where: { state: 'paid' } }) },
      leaves: [
        rule('实发合计不能超过奖励金额，请先调整尾差', 'outcome', {
          paid: atMost(field('amount')),
        }),
        rule('请选择结果', 'outcome', { outcome: oneOf('paid', 'unclaimed') }),
      ],
    },
    refuse: {
      title: '不予奖励',
      source: rewardMeasures.art(11),
      from: ['proposed', 'graded'],
      to: 'refused',
      by: byHead,
      sets: { outcome: 'refused' },
      ask: { reason: longText('不予奖励的理由') },
    },
    reopen: {
      title: '重新认定',
      from: 'settled',
      to: 'proposed',
      by: byHead,
      sets: { outcome: null, amount: null, notifiedOn: null },
      ask: { reason: longText('重新认定的理由') },
    },
    reclaim: {
      title: '追回',
      from: 'settled',
      to: 'reclaimed',
      by: byHead,
      sets: { outcome: 'reclaimed' },
      ask: { reason: longText('追回的理由') },
    },
    passOn: passOn('proposed', 'graded', 'approved', 'notified'),
  },
})
