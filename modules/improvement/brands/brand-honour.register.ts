import {
  choice,
  party as creditCode,
  date,
  defineRegister,
  longText,
  optional,
  text,
} from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { improving } from '../sources.ts'

/** Titles that a brand has been given, with who gave it and until when it holds. */
export const brandHonour = defineRegister('brand-honour', {
  title: '品牌荣誉',
  source: improving,
  key: ['party', 'brand', 'product', 'since'],
  inForce: { each: 'day', by: 'since', until: 'until' },
  fields: {
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    brand: text('荣誉名称', { hint: '例如省名牌产品' }),
    kind: choice('荣誉类别', {
      product: '名牌产品',
      service: '服务名牌',
      trademark: '驰名、著名商标',
      works: '工程示范',
      export: '出口品牌',
      origin: '地理标志',
    }),
    level: choice('级别', {
      national: '国家级',
      provincial: '省级',
      municipal: '市级',
      county: '县级',
    }),
    product: text('产品或服务'),
    since: date('授予日期'),
    until: optional(date('有效期至', { hint: '当天仍有效' })),
    cites: longText('授予依据', { hint: '授予机关、文件名称和文号' }),
  },
  readBy: listReadersAndFirm,
  search: ['brand', 'product'],
  sorts: ['since'],
  filters: ['party', 'kind', 'level', 'state'],
})
