import {
  choice,
  code,
  defineRegister,
  integer,
  lines,
  link,
  optional,
  post,
  secret,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { rewardMeasures } from '../../casework/sources.ts'
import { reward } from '../reward/reward.register.ts'
import { informantReaders, payersOnly } from '../rights.ts'

/**
 * Whoever reported and asks for a reward. The identity is here and nowhere else, sealed; it is told to the two who pay,
 * once the reward is approved, each look with its reason.
 */
export const informant = defineRegister('informant', {
  title: '举报人',
  source: rewardMeasures.art(20),
  key: null,
  fields: {
    way: choice('举报方式', { code: '凭查询码', desk: '当面、来信或电话' }),
    submission: link('来件', { name: 'submission' }),
    insider: yesNo('被举报单位内部人员'),
    name: optional(secret(text('姓名'))),
    phone: optional(secret(text('联系电话'))),
    identity: optional(secret(code('身份证件号码'))),
    account: optional(secret(text('收款账户'))),
    token: optional(post('查询码', { internal: true })),
    assignees: optional(lines('可查看的岗位', { names: 'post', internal: true })),
    reward: optional(link('举报奖励', reward)),
    percent: optional(integer('分配比例', { least: 0, most: 100, hint: '几人共得时按百分比分配' })),
    payer: optional(post('发放岗位')),
    secondPayer: optional(post('复核发放岗位')),
  },
  readBy: informantReaders,
  secretsReadBy: payersOnly,
  filters: ['submission', 'reward', 'state'],
})
