import { date, defineRegister, longText, optional, yesNo } from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { emergency } from '../sources.ts'

/** What a region says of a month that is over, above all that there was nothing: without it no accident is not zero. */
export const monthlyReport = defineRegister('incident-month', {
  title: '质量安全事故月报',
  source: emergency,
  key: ['month'],
  fields: {
    month: date('报告月份', { hint: '填写当月第一天，例如 2026-03-01' }),
    none: yesNo('本月未发生质量安全事故', { hint: '选“是”即为零报告' }),
    note: optional(longText('说明')),
    reportedOn: date('报告日期'),
    overOn: date('次月同日', { internal: true }),
  },
  readBy: caseReaders,
  sorts: ['month'],
  filters: ['none', 'state'],
  cube: { month: 'month', by: ['none'] },
})
