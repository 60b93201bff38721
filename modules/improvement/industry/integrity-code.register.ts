import { code, date, defineRegister, optional, text } from '@zhiheng/kernel'
import { listReaders } from '../../casework/rights.ts'
import { improving } from '../sources.ts'

/** The integrity code of an industry, and the alliance standard that has taken it in. */
export const integrityCode = defineRegister('integrity-code', {
  title: '行业质量诚信守则',
  source: improving,
  key: ['industry', 'since'],
  inForce: { each: 'day', by: 'since', until: 'until' },
  fields: {
    industry: code('产业代码', { hint: '与产业名单一致' }),
    name: text('守则名称'),
    since: date('施行日期'),
    until: optional(date('废止日期', { hint: '最后一天' })),
    standardNo: optional(text('纳入的联盟标准编号')),
  },
  readBy: listReaders,
  search: ['name'],
  sorts: ['since'],
  filters: ['industry', 'state'],
})
