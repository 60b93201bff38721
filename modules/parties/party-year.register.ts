import {
  choice,
  code,
  party as creditCode,
  decimal,
  defineRegister,
  optional,
  text,
  year,
  yesNo,
} from '@zhiheng/kernel'
import { listReaders } from '../casework/rights.ts'
import { industrySections } from './industry.ts'
import { strongCounty } from './sources.ts'

/**
 * What an enterprise was in one year, as the region that states it knows: its scale, trade and output. A year
 * without a record is unknown and never last year's, because shares of enterprises above scale are by year.
 */
export const partyYear = defineRegister('party-year', {
  title: '企业年度情况',
  source: strongCounty,
  key: ['party', 'year'],
  inForce: { each: 'year', by: 'year' },
  fields: {
    party: creditCode('统一社会信用代码', { also: ['信用代码'] }),
    year: year('年度', { also: ['年份'] }),
    scale: optional(
      choice('规模', { above: '规模以上', below: '规模以下' }, { also: ['是否规模以上'] }),
    ),
    scaleBasis: optional(
      text('规模依据', { hint: '写明依据哪份名录；没有依据的，规模不填', also: ['名录'] }),
    ),
    section: optional(choice('行业门类', industrySections, { also: ['门类'] })),
    industry: optional(
      code('行业代码', { hint: 'GB/T 4754-2017 的大类、中类或小类，二至四位数字' }),
    ),
    industryTitle: optional(text('行业名称', { also: ['行业'] })),
    output: optional(decimal('产值', '万元', { also: ['总产值', '产值（万元）'] })),
    mainProduct: optional(text('主要产品', { also: ['主导产品'] })),
    threeHigh: optional(
      yesNo('是否高耗能高排放高污染产品生产企业', {
        hint: '按当年名录填写；未认定的不填',
        also: ['是否三高企业'],
      }),
    ),
  },
  readBy: listReaders,
  search: ['industryTitle', 'mainProduct'],
  sorts: ['year'],
  filters: ['party', 'year', 'scale', 'section', 'state'],
})
