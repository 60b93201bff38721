import {
  party as creditCode,
  decimal,
  defineRegister,
  optional,
  text,
  year,
  yesNo,
} from '@zhiheng/kernel'
import { listReadersAndFirm } from '../../casework/rights.ts'
import { equipping } from '../sources.ts'

/** Energy that an enterprise used in a year for a product, beside what like products of the province use and its own goal. */
export const energyUse = defineRegister('energy-use', {
  title: '产品能耗',
  source: equipping,
  key: ['party', 'product', 'year'],
  inForce: { each: 'year', by: 'year' },
  fields: {
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    product: text('产品'),
    year: year('年度', { also: ['年份'] }),
    mainProduct: yesNo('是否主导产品'),
    total: decimal('综合能耗', '吨标准煤', { also: ['综合能耗（吨标准煤）'], least: 0 }),
    unit: optional(decimal('单位产品能耗', '千克标准煤/单位产品', { least: 0 })),
    peer: optional(
      decimal('全省同类产品平均单位能耗', '千克标准煤/单位产品', {
        hint: '与单位产品能耗同一计量单位',
        least: 0,
      }),
    ),
    peerCites: optional(text('平均值来源', { hint: '发布机关、文件或年鉴名称和页码' })),
    goal: optional(decimal('能耗目标', '千克标准煤/单位产品', { least: 0 })),
  },
  readBy: listReadersAndFirm,
  search: ['product'],
  sorts: ['year'],
  filters: ['party', 'year', 'mainProduct', 'state'],
})
