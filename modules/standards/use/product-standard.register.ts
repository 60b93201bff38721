import { party as creditCode, defineRegister, optional, text, year, yesNo } from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { standardising } from '../sources.ts'

/** To which standard an enterprise makes a product in a year, and whether it adopts an international or advanced foreign one. */
export const productStandard = defineRegister('product-standard', {
  title: '产品执行标准',
  source: standardising,
  key: ['party', 'product', 'year'],
  inForce: { each: 'year', by: 'year' },
  fields: {
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    product: text('产品'),
    year: year('年度', { also: ['年份'] }),
    standardNo: optional(text('执行标准编号')),
    main: yesNo('是否主导产品', { also: ['主导产品'] }),
    adopts: optional(yesNo('是否采用国际或国外先进标准', { also: ['是否采标'] })),
    adopted: optional(text('所采用的标准')),
  },
  readBy: listReadersAndFirm,
  search: ['product'],
  sorts: ['year'],
  filters: ['party', 'year', 'main', 'state'],
})
