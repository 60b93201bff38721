import {
  choice,
  date,
  defineRegister,
  department,
  file,
  link,
  longText,
  optional,
  party,
} from '@zhiheng/kernel'
import { caseReaders, ownFirm } from '../../casework/rights.ts'
import { inspectionMechanism } from '../sources.ts'
import { inspectionKinds, inspectionOutcomes, inspectionRegimes } from './kinds.ts'

/**
 * What an enterprise is told of an inspection once it is judged: not that one is planned, nor for what class of risk,
 * nor how the file was reviewed.
 */
export const inspectionResult = defineRegister('inspection-result', {
  title: '检查结果告知',
  source: inspectionMechanism,
  key: null,
  fields: {
    inspection: link('监督检查', { name: 'site-inspection' }),
    party: party('企业统一社会信用代码'),
    kind: choice('检查方式', inspectionKinds),
    regime: choice('检查领域', inspectionRegimes),
    items: longText('检查事项'),
    doneOn: optional(date('检查日期')),
    findings: optional(longText('检查情况')),
    outcome: choice('检查结果', inspectionOutcomes),
    toldOn: date('告知日期'),
    department: department('检查部门'),
    objection: optional(longText('企业异议')),
    evidence: optional(file('异议材料')),
    answer: optional(longText('异议处理意见')),
  },
  headline: ['party', 'kind', 'doneOn'],
  readBy: [...caseReaders, ownFirm],
  sorts: ['toldOn'],
  filters: ['inspection', 'party', 'outcome', 'state'],
})
