import {
  atMost,
  defineProcedure,
  field,
  later,
  longText,
  months,
  rule,
  today,
} from '@zhiheng/kernel'
import { byQualityOffice } from '../../casework/rights.ts'
import { byOfficerHere } from '../rights.ts'
import { emergency } from '../sources.ts'
import { monthlyReport } from './report.register.ts'

/** Reported once the month is over, corrected or withdrawn with a reason. */
export const monthlyReporting = defineProcedure('incident-month-reporting', {
  title: '质量安全事故月报',
  source: emergency,
  about: monthlyReport,
  states: { reported: '已报告', withdrawn: '已撤回' },
  voids: ['withdrawn'],
  steps: {
    report: {
      title: '报告或者更正',
      from: ['new', 'reported', 'withdrawn'],
      to: 'reported',
      by: [...byOfficerHere, ...byQualityOffice],
      fills: ['month', 'none', 'note'],
      sets: { reportedOn: today, overOn: later('month', months(1)) },
      takesFile: true,
      leaves: [rule('当月结束后才能报告', 'month', { overOn: atMost(field('reportedOn')) })],
    },
    withdraw: {
      title: '撤回',
      from: 'reported',
      to: 'withdrawn',
      by: [...byOfficerHere, ...byQualityOffice],
      ask: { reason: longText('撤回的理由') },
    },
  },
})
