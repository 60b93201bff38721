import {
  choice,
  code,
  decimal,
  defineRegister,
  file,
  longText,
  optional,
  region,
  text,
  year,
} from '@zhiheng/kernel'
import { readers } from '../../rights.ts'
import { averages } from './sources.ts'

/** What others reach in a year, as criteria compare with it: it comes from outside, with its source, and is approved. */
export const benchmark = defineRegister('benchmark', {
  title: '对比数据',
  source: averages,
  key: ['name', 'of', 'industry', 'product', 'year'],
  inForce: { each: 'year', by: 'year' },
  benchmarks: true,
  fields: {
    name: choice('名称', {
      'pass-rate': '产品质量监督抽查批次合格率',
      'food-pass-rate': '食品抽检合格率',
      'loss-rate': '质量损失率',
      'unit-energy': '单位产品能耗',
    }),
    of: region('所指地区', { hint: '全省平均填省的区划代码，全国平均填 0', also: ['地区'] }),
    industry: code('产业代码', { hint: '不分产业的填 -' }),
    product: text('产品', { hint: '不分产品的填 -' }),
    year: year('年度', { also: ['年份'] }),
    value: decimal('数值', '', { least: 0 }),
    unit: text('单位', { hint: '例如 %、千克标准煤/吨' }),
    cites: longText('数据来源', { hint: '发布机关、文件或年鉴名称和页码' }),
    file: optional(file('来源文件')),
  },
  readBy: readers,
  search: ['product', 'cites'],
  sorts: ['year'],
  filters: ['name', 'of', 'state'],
})
