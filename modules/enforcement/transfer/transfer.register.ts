import {
  choice,
  date,
  defineRegister,
  department,
  file,
  instant,
  lines,
  link,
  longText,
  optional,
  party,
  region,
  serial,
  text,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { transferRules } from '../../casework/sources.ts'
import { penaltyCase } from '../penalty/case.register.ts'

/** A case that may be a crime, on its way to the police and back: who decided what, and on which day. */
export const crimeTransfer = defineRegister('crime-transfer', {
  title: '涉嫌犯罪移送',
  source: transferRules.art(3),
  key: null,
  fields: {
    transferNo: serial('移送编号'),
    crime: text('涉嫌罪名'),
    case: link('行政处罚案件', penaltyCase),
    party: party('当事人统一社会信用代码'),
    facts: longText('涉嫌犯罪事实'),
    department: department('承办部门'),
    assignees: lines('专案组成员', {
      names: 'post',
      least: 2,
      distinct: true,
      hint: '不少于两名执法人员',
    }),
    police: region('移送的公安机关所在地区'),
    reportedOn: optional(date('报批日期')),
    approvedOn: optional(date('批准日期')),
    refused: optional(longText('不批准的理由')),
    letterNo: optional(serial('移送书文号')),
    files: optional(lines('随案移送的电子材料', { names: 'file', distinct: true })),
    handedAt: optional(instant('移送时间')),
    reply: optional(choice('公安机关决定', { filed: '立案', notFiled: '不立案' })),
    repliedOn: optional(date('收到决定通知日期')),
    replyReason: optional(longText('决定理由')),
    replyFile: optional(file('决定通知书')),
    reviewAskedOn: optional(date('提请复议日期')),
    reviewReply: optional(choice('复议决定', { filed: '立案', upheld: '维持不立案' })),
    reviewRepliedOn: optional(date('收到复议决定日期')),
    prosecutorOn: optional(date('建议立案监督日期')),
    policeFiledOn: optional(date('接到立案通知日期')),
    goodsOn: optional(date('涉案物品移交日期')),
    outcome: optional(
      choice('移送结果', {
        investigated: '公安立案侦查',
        returned: '退回行政处理',
        declined: '未批准移送',
      }),
    ),
  },
  readBy: caseReaders,
  search: ['crime'],
  sorts: ['reportedOn'],
  filters: ['case', 'party', 'department', 'outcome', 'state'],
  cube: { month: 'reportedOn', by: ['reply', 'reviewReply', 'outcome'] },
})
