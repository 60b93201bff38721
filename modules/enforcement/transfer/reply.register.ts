import {
  choice,
  date,
  defineRegister,
  link,
  longText,
  optional,
  region,
  text,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { transferRules } from '../../casework/sources.ts'

/** What the police answered, as the authority received it; taken in, it stands on the transfer. */
export const transferReply = defineRegister('transfer-reply', {
  title: '公安机关答复',
  source: transferRules.art(8),
  key: null,
  fields: {
    crime: text('涉嫌罪名'),
    transfer: link('涉嫌犯罪移送', { name: 'crime-transfer' }),
    from: region('公安机关所在地区'),
    stage: choice('事由', { first: '移送', review: '提请复议' }),
    reply: choice('决定', { filed: '立案', notFiled: '不立案', elsewhere: '转送有管辖权的机关' }),
    reason: optional(longText('理由')),
    decidedOn: optional(date('决定日期')),
  },
  readBy: caseReaders,
  filters: ['transfer', 'reply', 'state'],
})
