import { choice, code, date, defineRegister, optional, text } from '@zhiheng/kernel'
import { listReaders } from '../../casework/rights.ts'
import { standardising } from '../sources.ts'

/** Standards that there are for an industry. */
export const standard = defineRegister('standard', {
  title: '标准',
  source: standardising,
  key: ['standardNo'],
  fields: {
    standardNo: text('标准编号', { hint: '例如 GB/T 19001-2016' }),
    name: text('标准名称'),
    kind: choice('标准类别', {
      international: '国际标准',
      national: '国家标准',
      trade: '行业标准',
      local: '地方标准',
      group: '团体标准',
    }),
    industry: code('产业代码', { hint: '与产业名单一致；不分产业的填 -' }),
    since: date('实施日期'),
    until: optional(date('废止日期', { hint: '最后一天' })),
  },
  readBy: listReaders,
  search: ['name', 'standardNo'],
  sorts: ['since'],
  filters: ['industry', 'kind', 'state'],
})
