import { allow, defineProcedure } from '@zhiheng/kernel'
import { sendBack } from '../../casework/returning.ts'
import { head, officer } from '../../roles.ts'
import { byOfficersHere } from '../rights.ts'
import { foodSamplingMeasures } from '../sources.ts'
import { resultReport } from './result-report.register.ts'

/** The upper region signs for what was reported, or returns it. */
export const resultReportHandling = defineProcedure('result-report-handling', {
  title: '检验结果报送办理',
  source: foodSamplingMeasures.art(26),
  about: resultReport,
  states: { delivered: '待签收', signed: '已签收', returned: '已退回' },
  voids: ['returned'],
  waits: { delivered: { asks: 'sign', why: '检验结果报送待签收' } },
  steps: {
    deliver: {
      title: '报送',
      from: 'new',
      to: 'delivered',
      by: [allow([officer, head], {})],
      fills: ['from', 'sampleNo', 'product', 'conclusion', 'failedItems', 'serious', 'report'],
      delivers: true,
    },
    sign: { title: '签收', from: 'delivered', to: 'signed', by: byOfficersHere },
    return: sendBack(byOfficersHere),
  },
})
