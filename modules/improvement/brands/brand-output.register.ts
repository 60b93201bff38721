import { party as creditCode, decimal, defineRegister, optional, text, year } from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { improving } from '../sources.ts'

/** What an enterprise sold in a year under a brand of provincial rank or higher. */
export const brandOutput = defineRegister('brand-output', {
  title: '品牌产品产值',
  source: improving,
  key: ['party', 'product', 'year'],
  inForce: { each: 'year', by: 'year' },
  fields: {
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    product: text('品牌产品'),
    year: year('年度', { also: ['年份'] }),
    sales: decimal('销售产值', '万元', { also: ['产值', '销售产值（万元）'], least: 0 }),
    exports: optional(decimal('其中出口', '万元', { least: 0 })),
  },
  readBy: listReadersAndFirm,
  search: ['product'],
  sorts: ['year'],
  filters: ['party', 'year', 'state'],
})
