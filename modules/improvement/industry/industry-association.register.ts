import { code, party as creditCode, date, defineRegister, optional, text } from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { improving } from '../sources.ts'

/** Associations of the firms of an industry. */
export const industryAssociation = defineRegister('industry-association', {
  title: '行业协会',
  source: improving,
  key: ['party', 'industry', 'since'],
  inForce: { each: 'day', by: 'since', until: 'until' },
  fields: {
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    industry: code('产业代码', { hint: '与产业名单一致' }),
    name: text('协会名称'),
    since: date('成立日期'),
    until: optional(date('注销日期', { hint: '最后一天' })),
  },
  readBy: listReadersAndFirm,
  search: ['name'],
  sorts: ['since'],
  filters: ['party', 'industry', 'state'],
})
