import {
  code,
  defineRegister,
  department,
  longText,
  optional,
  party,
  region,
  text,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { spotCheckMeasures } from '../../casework/sources.ts'

/** A product that failed its re-inspection, as the office one level up received it. */
export const referralUp = defineRegister('referral-up', {
  title: '复查不合格上报件',
  source: spotCheckMeasures.art(47),
  key: null,
  fields: {
    product: text('产品名称'),
    party: party('企业统一社会信用代码'),
    text: longText('上报内容'),
    from: region('上报地区'),
    origin: region('办理地区'),
    nonconformity: code('不合格处置', { internal: true }),
    department: department('办理部门'),
    upper: optional(region('上一级地区', { internal: true })),
    opinion: optional(longText('转报意见')),
  },
  readBy: caseReaders,
  search: ['product'],
  filters: ['party', 'from', 'department', 'state'],
})
