import { atLeast, defineProcedure, field, longText, of, rule, send, today } from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byHeadOf, byOfficer } from '../../casework/rights.ts'
import { majorCases } from '../sources.ts'
import { majorCase } from './major-case.register.ts'
import { majorOrderHandling } from './major-order.procedure.ts'

const order = send(majorOrderHandling, 'deliver', {
  to: of('toRegion'),
  with: {
    subject: of('subject'),
    superviseNo: of('superviseNo'),
    facts: of('facts'),
    demand: of('demand'),
    deadline: of('deadline'),
    instructedBy: of('instructedBy'),
    from: of('region'),
    majorCase: of('id'),
    department: of('department'),
  },
})
const inOrder = rule('报告期限不能早于督办日期', 'deadline', {
  deadline: atLeast(field('openedOn')),
})

/** Approved, sent down with its number and day, answered, and signed off or sent back. */
export const majorHandling = defineProcedure('major-case-handling', {
  title: '督办案件办理',
  source: majorCases,
  about: majorCase,
  states: {
    opened: '待批准',
    sent: '督办中',
    answered: '已报告',
    signedOff: '已办结',
    withdrawn: '已撤销',
  },
  waits: {
    opened: { asks: 'approve', why: '督办待批准' },
    answered: { asks: 'signOff', why: '督办案件待销号' },
  },
  steps: {
    open: {
      title: '提出督办',
      from: 'new',
      to: 'opened',
      by: byOfficer,
      fills: [
        'subject',
        'toRegion',
        'facts',
        'demand',
        'deadline',
        'instructedBy',
        'department',
        'assignees',
      ],
      sets: { openedOn: today },
      leaves: [inOrder],
    },
    approve: {
      title: '批准并交办',
      source: majorCases,
      from: 'opened',
      to: 'sent',
      by: byHeadOf,
      secondPost: true,
      also: [order],
    },
    answered: {
      title: '下级报告办理情况',
      from: 'sent',
      to: 'answered',
      by: byOfficer,
      fills: ['report', 'reportFile'],
      consequence: true,
    },
    sendBack: {
      title: '退回补充办理',
      from: ['sent', 'answered'],
      to: 'sent',
      by: byOfficer,
      fills: ['deadline'],
      ask: { reason: longText('退回原因') },
      leaves: [inOrder],
      also: [order],
    },
    signOff: {
      title: '办结销号',
      source: majorCases,
      from: 'answered',
      to: 'signedOff',
      by: byHeadOf,
      fills: ['closing'],
      sets: { outcome: 'signedOff' },
    },
    withdraw: {
      title: '撤销督办',
      from: ['opened', 'sent'],
      to: 'withdrawn',
      by: byHeadOf,
      ask: { reason: longText('撤销原因') },
      sets: { outcome: 'withdrawn' },
    },
    passOn: passOn('opened', 'sent', 'answered'),
  },
})
