import {
  date,
  defineRegister,
  department,
  lines,
  link,
  longText,
  optional,
  post,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { complaintMeasures } from '../../casework/sources.ts'
import { itsSender } from '../rights.ts'
import { submission } from '../submission/submission.register.ts'

/** What whoever handles a matter asks of whoever sent it in, and is answered under the code, without a name. */
export const senderQuestion = defineRegister('sender-question', {
  title: '询问来件人',
  source: complaintMeasures.art(11),
  key: null,
  fields: {
    asked: longText('询问的内容'),
    submission: link('来件', submission),
    complaint: optional(link('投诉', { name: 'complaint' })),
    tip: optional(link('举报', { name: 'tip' })),
    askedOn: date('询问日期'),
    answer: optional(longText('来件人的答复')),
    answeredOn: optional(date('答复日期')),
    department: department('承办部门'),
    asker: post('询问人'),
    token: post('查询码', { internal: true }),
    assignees: lines('询问人和查询码', { names: 'post', internal: true }),
  },
  readBy: [...caseReaders, itsSender],
  sorts: ['askedOn'],
  filters: ['submission', 'complaint', 'tip', 'department', 'state'],
})
