import {
  choice,
  code,
  date,
  defineRegister,
  department,
  longText,
  optional,
  party,
  region,
  text,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { upperConsent } from '../sources.ts'

/** A proposed listing, as the office one level up received it to agree or not. */
export const listConsent = defineRegister('list-consent', {
  title: '列入名单报请件',
  source: upperConsent,
  key: null,
  fields: {
    entryNo: code('名单办理编号'),
    from: region('报请地区'),
    party: party('当事人统一社会信用代码'),
    item: longText('列入情形'),
    act: text('列入依据'),
    article: text('条款'),
    decisionNo: code('行政处罚决定书文号'),
    facts: optional(longText('违法事实')),
    listedFor: optional(longText('列入理由')),
    statement: optional(longText('陈述、申辩意见')),
    considered: optional(longText('对陈述、申辩的复核意见')),
    entry: code('名单记录', { internal: true }),
    department: department('办理部门'),
    opinion: optional(longText('意见')),
    repliedOn: optional(date('答复日期')),
    result: optional(choice('答复', { agreed: '同意', refused: '不同意' })),
  },
  readBy: caseReaders,
  headline: ['item'],
  filters: ['party', 'from', 'department', 'decisionNo', 'state'],
})
