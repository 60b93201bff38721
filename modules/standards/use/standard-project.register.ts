import { choice, party as creditCode, date, defineRegister, optional, text } from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { standardising } from '../sources.ts'

/** Standards that an enterprise has drawn up or helped to. */
export const standardProject = defineRegister('standard-project', {
  title: '标准制修订参与',
  source: standardising,
  key: ['party', 'standardNo', 'role'],
  fields: {
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    standardNo: text('标准或计划编号'),
    role: choice('参与方式', { lead: '主持制修订', take: '参与制修订' }),
    level: choice('标准级别', {
      international: '国际标准',
      national: '国家标准',
      trade: '行业标准',
      local: '地方标准',
      group: '团体标准',
    }),
    since: date('发布日期', { hint: '以标准发布之日为准' }),
    until: optional(date('废止日期', { hint: '最后一天' })),
  },
  readBy: listReadersAndFirm,
  search: ['standardNo'],
  sorts: ['since'],
  filters: ['party', 'role', 'level', 'state'],
})
