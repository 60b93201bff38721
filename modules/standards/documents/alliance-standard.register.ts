import { choice, code, date, defineRegister, optional, text } from '@zhiheng/kernel'
import { listReaders } from '../../casework/rights.ts'
import { standardising } from '../sources.ts'

/** Standards that firms of an industry have agreed on among themselves. */
export const allianceStandard = defineRegister('alliance-standard', {
  title: '联盟标准',
  source: standardising,
  key: ['standardNo'],
  fields: {
    standardNo: text('标准编号'),
    name: text('标准名称'),
    industry: code('产业代码', { hint: '与产业名单一致' }),
    kind: choice('类别', {
      alliance: '联盟标准',
      technical: '行业技术标准',
      integrity: '行业质量诚信标准',
    }),
    body: text('制订单位', { hint: '协会或联盟名称' }),
    since: date('发布日期'),
    until: optional(date('废止日期', { hint: '最后一天' })),
  },
  readBy: listReaders,
  search: ['name', 'standardNo'],
  sorts: ['since'],
  filters: ['industry', 'kind', 'state'],
})
