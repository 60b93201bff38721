import { code, party as creditCode, date, defineRegister, optional, text } from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { improving } from '../sources.ts'

/** Platforms on which firms of an industry find tests, standards, measuring and certification. */
export const qualityPlatform = defineRegister('quality-platform', {
  title: '质量技术公共服务平台',
  source: improving,
  key: ['platformNo'],
  fields: {
    platformNo: code('平台编号'),
    industry: code('产业代码', { hint: '与产业名单一致' }),
    name: text('平台名称'),
    party: optional(creditCode('承办单位统一社会信用代码')),
    services: text('服务内容', { hint: '检验检测、标准、计量、认证等' }),
    since: date('开放日期'),
    until: optional(date('停止服务日期', { hint: '最后一天' })),
  },
  readBy: listReadersAndFirm,
  search: ['name', 'services'],
  sorts: ['since'],
  filters: ['party', 'industry', 'state'],
})
