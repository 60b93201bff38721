import { allow, change, defineProcedure, of } from '@zhiheng/kernel'
import { sendBack } from '../../casework/returning.ts'
import { byOfficer } from '../../casework/rights.ts'
import { head, officer } from '../../roles.ts'
import { majorCases } from '../sources.ts'
import { majorCase } from './major-case.register.ts'
import { majorReport } from './major-report.register.ts'

/** Taken in, a report stands on its case; one that says too little goes back. */
export const majorReporting = defineProcedure('major-case-report-handling', {
  title: '督办案件报告办理',
  source: majorCases,
  about: majorReport,
  states: { delivered: '待接收', accepted: '已接收', returned: '已退回' },
  voids: ['returned'],
  waits: {
    delivered: { asks: 'accept', why: '督办案件报告待接收' },
  },
  steps: {
    deliver: {
      title: '报送',
      from: 'new',
      to: 'delivered',
      by: [allow([officer, head], {})],
      fills: ['subject', 'majorCase', 'from', 'report', 'reportFile', 'department'],
      delivers: true,
    },
    accept: {
      title: '接收',
      from: 'delivered',
      to: 'accepted',
      by: byOfficer,
      also: [
        change(majorCase, 'answered', {
          link: 'majorCase',
          with: { report: of('report'), reportFile: of('reportFile') },
        }),
      ],
    },
    return: sendBack(byOfficer),
  },
})
