import {
  choice,
  code,
  party as creditCode,
  date,
  defineRegister,
  optional,
  text,
} from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { improving } from '../sources.ts'

/** Patents that an enterprise holds, from the day on which they were granted. */
export const patent = defineRegister('patent', {
  title: '专利',
  source: improving,
  key: ['patentNo'],
  fields: {
    patentNo: code('专利号'),
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    kind: choice('专利类型', { invention: '发明', utility: '实用新型', design: '外观设计' }),
    subject: text('专利名称'),
    product: optional(text('所用产品')),
    since: date('授权日期'),
    until: optional(date('期限届满日', { hint: '最后一天' })),
  },
  readBy: listReadersAndFirm,
  search: ['subject', 'product'],
  sorts: ['since'],
  filters: ['party', 'kind', 'state'],
})
