import {
  date,
  defineRegister,
  department,
  link,
  longText,
  optional,
  party,
  text,
} from '@zhiheng/kernel'
import { caseReaders, ownFirm } from '../../casework/rights.ts'
import { complaintMeasures } from '../../casework/sources.ts'

/** What the enterprise is told of a complaint against it: only what mediation needs, and nothing of who complains (Art. 37). */
export const complaintInquiry = defineRegister('complaint-inquiry', {
  title: '告知被投诉人',
  source: complaintMeasures.art(37),
  key: null,
  fields: {
    product: optional(text('商品或服务')),
    complaint: link('投诉', { name: 'complaint' }),
    party: party('被投诉人统一社会信用代码'),
    asked: longText('告知的内容', { hint: '不得写入投诉人的姓名、联系方式等信息' }),
    askedOn: date('告知日期'),
    department: department('承办部门'),
    willing: optional(longText('是否同意调解及意见')),
    answer: optional(longText('答复')),
    answeredOn: optional(date('答复日期')),
  },
  readBy: [...caseReaders, ownFirm],
  sorts: ['askedOn'],
  filters: ['complaint', 'party', 'department', 'state'],
})
