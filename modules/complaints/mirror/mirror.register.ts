import {
  choice,
  code,
  date,
  defineRegister,
  longText,
  money,
  optional,
  party,
  text,
} from '@zhiheng/kernel'
import { complaintMeasures } from '../../casework/sources.ts'
import { channels } from '../channels.ts'
import { mirrorReaders } from '../rights.ts'

/**
 * A matter as the national platform or the hotline lists it. Its number there is the legal one (Art. 40); lists are
 * taken in again and again, and change what they say of its state. Who wrote stays on the platform.
 */
export const channelRecord = defineRegister('channel-record', {
  title: '渠道来件',
  source: complaintMeasures.art(40),
  key: ['channel', 'externalNo'],
  fields: {
    respondent: text('被反映人名称', {
      also: ['被投诉方', '被举报方', '被投诉举报方', '涉及主体', '被诉单位', '企业名称'],
    }),
    channel: choice('渠道', channels),
    externalNo: code('平台编号', {
      also: ['编号', '登记编号', '工单编号', '投诉编号', '举报编号', '受理编号', '信件编号'],
    }),
    kind: optional(
      choice(
        '类型',
        { complaint: '投诉', tip: '举报', both: '投诉举报', advice: '咨询', other: '其他' },
        { also: ['信息类型', '诉求类型', '业务类型', '工单类型'] },
      ),
    ),
    receivedOn: date('登记日期', { also: ['登记时间', '来电时间', '受理时间', '提交时间'] }),
    text: longText('诉求内容', {
      also: ['诉求', '投诉内容', '举报内容', '工单内容', '反映内容', '问题描述'],
    }),
    party: optional(party('统一社会信用代码', { also: ['被投诉方统一社会信用代码'] })),
    product: optional(text('商品或服务', { also: ['商品名称', '涉及商品', '商品服务名称'] })),
    amount: optional(money('涉及金额', { also: ['争议金额', '消费金额'] })),
    statusThere: text('平台办理状态', { also: ['办理状态', '状态', '当前状态', '工单状态'] }),
    changedOn: optional(date('状态日期', { also: ['更新时间', '办理时间', '办结时间'] })),
    reply: optional(longText('答复内容')),
    repliedOn: optional(date('答复日期')),
  },
  readBy: mirrorReaders,
  search: ['respondent'],
  sorts: ['receivedOn'],
  filters: ['channel', 'externalNo', 'kind', 'party', 'statusThere', 'state'],
})
