import {
  choice,
  code,
  defineRegister,
  file,
  longText,
  optional,
  region,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { passOrFail } from '../product-classes.ts'
import { foodSamplingMeasures } from '../sources.ts'

/** A result as a lower region reported it. */
export const resultReport = defineRegister('result-report', {
  title: '检验结果报送',
  source: foodSamplingMeasures.art(26),
  key: null,
  fields: {
    from: region('报送地区'),
    sampleNo: code('抽样单编号'),
    product: text('产品名称'),
    conclusion: choice('检验结论', passOrFail),
    failedItems: optional(longText('不合格项目')),
    serious: yesNo('存在严重风险'),
    report: optional(file('检验报告')),
  },
  readBy: caseReaders,
  search: ['product'],
  filters: ['from', 'conclusion', 'state'],
})
