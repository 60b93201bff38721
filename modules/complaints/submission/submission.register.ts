import {
  choice,
  code,
  date,
  defineRegister,
  department,
  lines,
  longText,
  money,
  optional,
  party,
  region,
  secret,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { complaintMeasures } from '../../casework/sources.ts'
import { channels } from '../channels.ts'
import { identityReaders, submissionReaders } from '../rights.ts'

/** What somebody sent in, word for word, before it is known whether it complains, reports, or both (Art. 9). */
export const submission = defineRegister('submission', {
  title: '来件',
  source: complaintMeasures.art(8),
  key: null,
  fields: {
    respondent: text('被反映人名称', { also: ['被投诉方', '被举报方', '涉及主体'] }),
    channel: choice('渠道', channels),
    externalNo: optional(code('平台编号')),
    receivedOn: date('收到日期', { hint: '七个工作日自这一天的次日起算' }),
    wants: choice('来件人的要求', {
      complaint: '投诉：解决自己的消费纠纷',
      tip: '举报：反映违法行为',
      both: '既投诉又举报',
      unsure: '不清楚',
    }),
    text: longText('来件内容'),
    files: optional(lines('附件', { names: 'file' })),
    person: optional(secret(text('姓名'))),
    phone: optional(secret(text('联系电话'))),
    identity: optional(secret(text('证件号码'))),
    address: optional(secret(text('通信地址'))),
    agent: optional(secret(text('代理人姓名和电话', { hint: '须有授权委托书' }))),
    respondentParty: optional(party('被反映人统一社会信用代码')),
    platformParty: optional(party('平台经营者统一社会信用代码')),
    seller: optional(
      choice('被反映人的经营方式', {
        ordinary: '线下经营',
        platformOperator: '电子商务平台经营者',
        ownSite: '自建网站经营者',
        inPlatform: '平台内经营者',
      }),
    ),
    shownAddress: optional(region('平台公示的经营地址')),
    actRegion: optional(region('违法行为发生地')),
    product: optional(text('商品或服务')),
    amount: optional(money('涉及金额')),
    rewardWanted: yesNo('要求举报奖励'),
    department: optional(department('投诉承办部门')),
    assignees: optional(lines('投诉承办人', { names: 'post' })),
    splitAs: optional(
      choice('分流结果', {
        complaint: '投诉',
        tip: '举报',
        both: '投诉和举报',
        other: '不属投诉举报',
      }),
    ),
    redirect: optional(longText('告知的其他途径')),
    toRegion: optional(region('分送地区')),
    from: optional(region('来自地区')),
  },
  readBy: submissionReaders,
  secretsReadBy: identityReaders,
  search: ['respondent'],
  sorts: ['receivedOn'],
  filters: ['channel', 'externalNo', 'respondentParty', 'splitAs', 'state'],
})
