import {
  party as creditCode,
  decimal,
  defineRegister,
  integer,
  longText,
  optional,
  text,
  year,
} from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { improving } from '../sources.ts'

/** Where a product stands among those of its trade in the province, as somebody else has published it. */
export const marketShare = defineRegister('market-share', {
  title: '产品市场份额',
  source: improving,
  key: ['party', 'product', 'year'],
  inForce: { each: 'year', by: 'year' },
  fields: {
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    product: text('产品'),
    year: year('年度', { also: ['年份'] }),
    share: optional(decimal('市场份额', '%', { least: 0, most: 100 })),
    rank: integer('全省同行业位次', { least: 1 }),
    cites: longText('数据来源', { hint: '发布机构、报告名称和页码' }),
  },
  readBy: listReadersAndFirm,
  search: ['product'],
  sorts: ['year'],
  filters: ['party', 'year', 'state'],
})
