import {
  date,
  defineRegister,
  integer,
  lines,
  link,
  money,
  optional,
  post,
  secret,
  text,
} from '@zhiheng/kernel'
import { rewardMeasures } from '../../casework/sources.ts'
import { reward } from '../reward/reward.register.ts'
import { payersOnly, paymentReaders } from '../rights.ts'

/** What one of those who reported gets of a reward, and whether it was claimed and paid. */
export const rewardPayment = defineRegister('reward-payment', {
  title: '奖励发放',
  source: rewardMeasures.art(12),
  key: null,
  headline: ['reward'],
  fields: {
    reward: link('举报奖励', reward),
    informant: link('举报人', { name: 'informant' }),
    percent: integer('分配比例', { least: 0, most: 100, hint: '百分数，一人独得为100' }),
    whole: optional(money('奖励总额')),
    amount: optional(money('应发金额')),
    payer: optional(post('发放岗位')),
    secondPayer: optional(post('复核发放岗位')),
    assignees: optional(lines('查询码', { names: 'post', internal: true })),
    notifiedOn: optional(date('通知日期')),
    confirmedOn: optional(date('确认领取日期')),
    paidOn: optional(date('发放日期')),
    paidBy: optional(post('实际发放岗位')),
    receipt: optional(secret(text('收款凭证'))),
  },
  readBy: paymentReaders,
  secretsReadBy: payersOnly,
  sorts: ['notifiedOn'],
  filters: ['reward', 'informant', 'state'],
})
