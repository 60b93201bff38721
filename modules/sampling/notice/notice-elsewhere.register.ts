import {
  choice,
  code,
  defineRegister,
  department,
  file,
  longText,
  optional,
  party,
  region,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { regimes } from '../product-classes.ts'
import { spotCheckMeasures } from '../sources.ts'

/** A product of a maker here that failed elsewhere, as the region that sampled it told. */
export const noticeElsewhere = defineRegister('notice-elsewhere', {
  title: '外地不合格通报',
  source: spotCheckMeasures.art(44),
  key: null,
  fields: {
    from: region('通报地区'),
    regime: choice('抽查制度', regimes),
    product: text('产品名称'),
    lot: optional(text('批号')),
    maker: party('生产单位统一社会信用代码'),
    failedItems: longText('不合格项目'),
    serious: yesNo('存在严重风险'),
    report: optional(file('检验报告')),
    sampleNo: code('抽样单编号'),
    department: optional(department('承办部门')),
  },
  readBy: caseReaders,
  search: ['product'],
  filters: ['maker', 'from', 'state'],
})
