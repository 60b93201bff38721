import { party as creditCode, date, defineRegister, optional, text } from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { improving } from '../sources.ts'

/** Which enterprises may use the mark of a regional brand, from a day on. */
export const markUse = defineRegister('mark-use', {
  title: '区域名牌标志使用',
  source: improving,
  key: ['party', 'mark', 'since'],
  inForce: { each: 'day', by: 'since', until: 'until' },
  fields: {
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    mark: text('标志名称'),
    since: date('准用日期', { also: ['起始日期'] }),
    until: optional(date('准用期至', { hint: '最后一天' })),
    cites: optional(text('准用文件')),
  },
  readBy: listReadersAndFirm,
  search: ['mark'],
  sorts: ['since'],
  filters: ['party', 'state'],
})
