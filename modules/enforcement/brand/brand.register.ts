import { date, defineRegister, longText, optional, party, text } from '@zhiheng/kernel'
import { caseReaders, ownFirm } from '../../casework/rights.ts'
import { brandProtection } from '../sources.ts'

/** A brand whose holder and the authorities protect it together. */
export const brand = defineRegister('brand', {
  title: '打假保优品牌',
  source: brandProtection,
  key: ['party', 'brand'],
  fields: {
    brand: text('品牌'),
    party: party('品牌持有人统一社会信用代码'),
    contact: text('联络人和联系方式'),
    since: date('加入日期'),
    features: optional(longText('真品特征', { hint: '识别真伪的要点，供执法人员查看' })),
  },
  readBy: [...caseReaders, ownFirm],
  search: ['brand'],
  sorts: ['since'],
  filters: ['party', 'state'],
})
