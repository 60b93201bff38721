import { asksFor, change, defineProcedure, longText, of } from '@zhiheng/kernel'
import { byDepartment, byOffice } from '../rights.ts'
import { byItself } from './release.ts'
import { report } from './report.register.ts'
import { reportingRound } from './returns/reporting-round.register.ts'
import { reporting } from './sources.ts'
import { taskHandling } from './task.procedure.ts'

/** What a department states each time. */
const said = [
  'reportedOn',
  'percent',
  'content',
  'plan',
  'evidence',
  'sealed',
  'electronic',
] as const

/** The task keeps what was last said of it; one that nobody has signed for refuses, and the return with it. */
const onTheTask = change(taskHandling, 'progress', {
  link: 'task',
  with: { percent: of('percent'), reportedOn: of('reportedOn') },
})

/** 津政办发〔2013〕39号 七（二十一）: the year-end summary comes with the next year's goals, tasks and measures. */
const withPlan = asksFor(['plan'], {
  link: 'round',
  of: reportingRound,
  where: { what: 'summary' },
})

/** A return counts once the office has accepted it; a poor one goes back with the reason. */
export const progressReporting = defineProcedure('progress-reporting', {
  title: '进展报送',
  source: reporting,
  about: report,
  states: { submitted: '待接收', accepted: '已接收', returned: '已退回' },
  steps: {
    submit: {
      title: '报送',
      from: 'new',
      to: 'submitted',
      by: byDepartment,
      fills: ['document', 'task', 'round', 'department', ...said],
      also: [onTheTask],
      beside: [withPlan],
    },
    resubmit: {
      title: '重新报送',
      from: 'returned',
      to: 'submitted',
      by: byDepartment,
      fills: said,
      also: [onTheTask],
      beside: [withPlan],
    },
    accept: { title: '接收', from: 'submitted', to: 'accepted', by: byOffice, secondPost: true },
    ...byItself('accepted'),
    return: {
      title: '退回',
      from: 'submitted',
      to: 'returned',
      by: byOffice,
      ask: { reason: longText('退回原因') },
    },
  },
})
