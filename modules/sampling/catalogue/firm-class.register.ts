import {
  choice,
  party as creditCode,
  date,
  decimal,
  defineRegister,
  integer,
  longText,
  text,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { riskClasses } from '../product-classes.ts'
import { riskClassing } from '../sources.ts'

/**
 * How closely an enterprise is supervised for a product, from a day on. For the authority's own use: by the opinion
 * that it rests on, the class is no appraisal of the enterprise and is not made public.
 */
export const firmClass = defineRegister('firm-class', {
  title: '企业分级分类',
  source: riskClassing,
  key: ['party', 'product', 'since'],
  inForce: { each: 'day', by: 'since' },
  fields: {
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    product: text('产品名称', { also: ['产品'] }),
    riskClass: choice('风险类别', riskClasses, { also: ['风险等级', '类别'] }),
    visitsPerYear: integer('每年检查次数', { least: 0, also: ['检查频次'] }),
    ratio: decimal('抽查比例', '%', { least: 0, most: 100 }),
    basis: longText('分类依据'),
    since: date('起始日期', { also: ['评定日期'] }),
  },
  readBy: caseReaders,
  search: ['product'],
  sorts: ['since'],
  filters: ['party', 'product', 'riskClass', 'state'],
})
