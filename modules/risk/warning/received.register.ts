import {
  choice,
  code,
  defineRegister,
  instant,
  longText,
  optional,
  region,
  text,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { colours } from '../assessment/colours.ts'
import { riskManagement } from '../sources.ts'

/** A warning from another region, as this one received it, and what was done. */
export const warningReceived = defineRegister('warning-received', {
  title: '外地预警',
  source: riskManagement,
  key: null,
  fields: {
    warningNo: code('预警编号'),
    product: text('产品名称'),
    colour: choice('预警等级', colours),
    from: region('发布地区'),
    text: longText('预警内容'),
    deliveredAt: instant('送达时间'),
    measures: optional(longText('采取的措施')),
  },
  readBy: caseReaders,
  search: ['product'],
  filters: ['from', 'colour', 'state'],
})
