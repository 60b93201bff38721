import { allow, days, defineProcedure, of, send } from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { sendBack } from '../../casework/returning.ts'
import { byHeadOf, byOfficer } from '../../casework/rights.ts'
import { head, officer } from '../../roles.ts'
import { majorCases } from '../sources.ts'
import { majorOrder } from './major-order.register.ts'
import { majorReporting } from './major-report.procedure.ts'

/** Signed for, given to its handlers, and reported on by the day; a better report may follow. */
export const majorOrderHandling = defineProcedure('major-case-order-handling', {
  title: '上级督办案件办理',
  source: majorCases,
  about: majorOrder,
  states: {
    delivered: '待签收',
    signed: '待分办',
    assigned: '办理中',
    reported: '已报告',
    returned: '已退回',
  },
  voids: ['returned'],
  waits: {
    delivered: { asks: 'sign', due: ['report'], why: '上级督办案件待签收' },
    signed: { asks: 'assign', due: ['report'], why: '上级督办案件待分办' },
    assigned: { asks: 'report', why: '上级督办案件待报告', handlers: true },
  },
  steps: {
    deliver: {
      title: '交办',
      from: 'new',
      to: 'delivered',
      by: [allow([officer, head], {})],
      fills: [
        'subject',
        'superviseNo',
        'facts',
        'demand',
        'deadline',
        'instructedBy',
        'from',
        'majorCase',
        'department',
      ],
      delivers: true,
    },
    sign: { title: '签收', from: 'delivered', to: 'signed', by: byOfficer },
    assign: {
      title: '分办',
      from: ['signed', 'assigned'],
      to: 'assigned',
      by: byHeadOf,
      fills: ['assignees'],
    },
    report: {
      title: '报告办理情况',
      source: majorCases,
      from: ['assigned', 'reported'],
      to: 'reported',
      by: byOfficer,
      fills: ['report', 'reportFile'],
      within: days(0).afterDate('deadline'),
      otherwise: 'same',
      also: [
        send(majorReporting, 'deliver', {
          to: of('from'),
          with: {
            subject: of('subject'),
            majorCase: of('majorCase'),
            from: of('region'),
            report: of('report'),
            reportFile: of('reportFile'),
            department: of('department'),
          },
        }),
      ],
    },
    return: sendBack(byOfficer),
    passOn: passOn('signed', 'assigned', 'reported'),
  },
})
