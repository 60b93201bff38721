import {
  choice,
  date,
  defineRegister,
  department,
  lines,
  link,
  longText,
  money,
  optional,
  party,
  post,
  region,
  serial,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { complaintMeasures } from '../../casework/sources.ts'
import { channels } from '../channels.ts'
import { tipReaders } from '../rights.ts'
import { submission } from '../submission/submission.register.ts'

/**
 * A suspected breach that somebody reported, without anything that says who: that stands in the submission, which
 * whoever checks the report does not see, and in `informant`.
 */
export const tip = defineRegister('tip', {
  title: '举报',
  source: complaintMeasures.art(3),
  key: null,
  fields: {
    caseNo: serial('举报编号'),
    accused: text('被举报人'),
    submission: link('来件', submission),
    token: optional(post('查询码', { internal: true })),
    channel: choice('渠道', channels),
    receivedOn: date('收到日期', { hint: '核查期限自这一天起算' }),
    facts: longText('举报内容', { hint: '由接收岗改写，不含能指认举报人的内容' }),
    party: optional(party('被举报人统一社会信用代码')),
    product: optional(text('商品或服务')),
    actRegion: optional(region('违法行为发生地')),
    jurisdiction: optional(region('管辖机关所在地')),
    jurisdictionWhy: optional(text('管辖依据')),
    adverts: optional(yesNo('违法广告举报')),
    named: optional(yesNo('实名举报')),
    rewardWanted: yesNo('要求奖励'),
    department: department('承办部门'),
    assignees: optional(lines('承办人', { names: 'post' })),
    fine: optional(money('罚没款')),
    penalised: optional(yesNo('作出行政处罚')),
    decidedOn: optional(date('立案与否决定日期')),
    concludedOn: optional(date('结案日期')),
    merged: optional(link('并入的举报', { name: 'tip' })),
    toldOn: optional(date('告知举报人日期')),
    told: optional(longText('告知举报人的内容')),
    outcome: optional(
      choice('核查结果', {
        filed: '立案',
        notFiled: '不予立案',
        elsewhere: '不属本机关管辖',
        merged: '已并案',
      }),
    ),
  },
  readBy: tipReaders,
  search: ['accused'],
  sorts: ['receivedOn'],
  filters: ['submission', 'party', 'department', 'channel', 'outcome', 'merged', 'state'],
  cube: { month: 'receivedOn', by: ['channel', 'adverts', 'named', 'outcome'] },
})
