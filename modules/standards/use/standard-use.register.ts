import { choice, party as creditCode, date, defineRegister, optional, text } from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { standardising } from '../sources.ts'

/** Which standards an enterprise works to, from a day on. */
export const standardUse = defineRegister('standard-use', {
  title: '标准实施情况',
  source: standardising,
  key: ['party', 'standardNo', 'since'],
  inForce: { each: 'day', by: 'since', until: 'until' },
  fields: {
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    standardNo: text('标准编号'),
    kind: choice('标准类别', {
      alliance: '联盟标准',
      group: '团体标准',
      public: '国家、行业、地方标准',
    }),
    since: date('实施日期'),
    until: optional(date('停止实施日期', { hint: '最后一天' })),
  },
  readBy: listReadersAndFirm,
  search: ['standardNo'],
  sorts: ['since'],
  filters: ['party', 'kind', 'state'],
})
