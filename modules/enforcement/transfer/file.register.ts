import {
  choice,
  code,
  date,
  defineRegister,
  lines,
  longText,
  optional,
  party,
  region,
  text,
} from '@zhiheng/kernel'
import { transferRules } from '../../casework/sources.ts'
import { policeReads } from '../rights.ts'

/** What an authority handed to the police, as they received it, and what they decided. */
export const transferFile = defineRegister('transfer-file', {
  title: '行政机关移送案件',
  source: transferRules.art(7),
  key: null,
  fields: {
    letterNo: optional(code('移送书文号')),
    stage: choice('事由', { first: '移送', review: '提请复议' }),
    crime: text('涉嫌罪名'),
    from: region('移送机关地区'),
    transfer: code('移送', { internal: true }),
    party: party('当事人统一社会信用代码'),
    facts: longText('涉嫌犯罪事实'),
    list: longText('材料清单或复议理由'),
    files: optional(lines('电子材料', { names: 'file' })),
    reason: optional(longText('决定理由')),
    decidedOn: optional(date('决定日期')),
  },
  readBy: policeReads,
  search: ['crime'],
  filters: ['from', 'stage', 'state'],
})
