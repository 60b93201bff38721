import {
  choice,
  code,
  date,
  defineRegister,
  longText,
  optional,
  party,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { onceReleased, ownLaboratory } from '../casework/rights.ts'
import { readers } from '../rights.ts'
import { levels, passOrFail, productClasses, stages } from './product-classes.ts'
import { courseFields, sheetFields } from './sample-sheet.ts'
import { productQualityLaw } from './sources.ts'

/** One batch taken by a supervision inspection. The level, stage and class are part of every pass rate. */
export const sample = defineRegister('sample', {
  title: '监督抽查样品',
  source: productQualityLaw.art(15, 1),
  key: ['sampleNo'],
  date: 'sampledOn',
  fields: {
    sampleNo: code('抽样单编号', { also: ['样品编号', '抽样编号'] }),
    sampledOn: date('抽样日期', { also: ['抽检日期'] }),
    product: text('产品名称', { also: ['样品名称'] }),
    productClass: choice('产品类别', productClasses),
    stage: choice('环节', stages),
    level: choice('抽查级别', levels),
    keyProduct: yesNo('是否重点产品', { also: ['主要产品'] }),
    sampledUnit: text('被抽样单位', { also: ['被抽查单位', '受检单位'] }),
    sampledUnitCode: optional(party('被抽样单位统一社会信用代码', { also: ['统一社会信用代码'] })),
    producer: optional(text('标称生产单位', { also: ['生产企业', '生产单位'] })),
    conclusion: optional(choice('检验结论', passOrFail, { also: ['结论', '判定', '检验结果'] })),
    failedItems: optional(longText('不合格项目')),
    ...sheetFields,
    ...courseFields,
  },
  readBy: [...readers, ownLaboratory, onceReleased],
  public: [
    'sampledOn',
    'product',
    'productClass',
    'stage',
    'level',
    'sampledUnit',
    'producer',
    'conclusion',
    'failedItems',
    'regime',
    'brand',
    'model',
    'lot',
    'producedOn',
  ],
  search: ['product', 'sampledUnit', 'producer'],
  sorts: ['sampledOn'],
  filters: ['productClass', 'conclusion', 'sampledUnitCode', 'base'],
  cube: {
    month: 'sampledOn',
    by: ['productClass', 'stage', 'level', 'keyProduct', 'conclusion', 'countsAs'],
  },
})
