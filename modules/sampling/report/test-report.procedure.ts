import { defineProcedure } from '@zhiheng/kernel'
import { reporting } from '../sources.ts'
import { opening } from './report-opening.ts'
import { settling } from './report-settling.ts'
import { telling } from './report-telling.ts'
import { testReport } from './test-report.register.ts'

/** A sample comes to the laboratory; its report is entered by one and signed by another, told, and becomes final. */
export const testReporting = defineProcedure('test-reporting', {
  title: '检验报告办理',
  source: reporting,
  about: testReport,
  states: {
    opened: '待收样',
    received: '检验中',
    entered: '待签发',
    issued: '已签发',
    retested: '复检已签发',
    told: '已通知',
    settled: '结果确定',
    returned: '退样',
  },
  voids: ['returned'],
  waits: {
    opened: { asks: 'receive', why: '样品待接收' },
    received: { asks: 'enter', due: ['issue', 'issueRetest'], why: '检验结论待录入' },
    entered: { asks: 'issue', due: ['issue', 'issueRetest'], why: '检验报告待签发' },
    issued: { asks: 'notify', why: '检验结果待通知' },
  },
  steps: { ...opening, ...telling, ...settling },
})
