import { code, party as creditCode, defineRegister, optional, text, year } from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { strongCounty } from '../sources.ts'

/** Which enterprises make up an industry in a year. */
export const industryMember = defineRegister('industry-member', {
  title: '产业成员企业',
  source: strongCounty,
  key: ['industry', 'party', 'year'],
  inForce: { each: 'year', by: 'year' },
  fields: {
    industry: code('产业代码'),
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    year: year('年度', { also: ['年份'] }),
    basis: optional(text('认定依据')),
  },
  readBy: listReadersAndFirm,
  sorts: ['year'],
  filters: ['industry', 'party', 'year', 'state'],
})
