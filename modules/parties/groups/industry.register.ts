import { code, party as creditCode, defineRegister, optional, text } from '@zhiheng/kernel'
import { listReaders } from '../../casework/rights.ts'
import { strongCounty } from '../sources.ts'

/** An industry of a region, as a whole: which enterprises belong to it in a year is told by `industry-member`. */
export const industry = defineRegister('industry', {
  title: '产业',
  source: strongCounty,
  key: ['code'],
  keyAcross: true,
  fields: {
    code: code('产业代码', { hint: '区划代码加行业代码，例如 410102-C14' }),
    name: text('产业名称'),
    body: optional(creditCode('行业协会统一社会信用代码')),
    scope: optional(text('行业范围', { hint: '包括哪些行业中类或小类' })),
  },
  readBy: listReaders,
  search: ['name'],
  sorts: ['code'],
  filters: ['code', 'state'],
})
