import { days, defineProcedure, known, of, rule, send } from '@zhiheng/kernel'
import { sendBack } from '../../casework/returning.ts'
import { byOfficerHere, bySender } from '../rights.ts'
import { jointEnforcement } from '../sources.ts'
import { jointOrder } from './order.register.ts'
import { jointReportTaking } from './report.procedure.ts'

/** By whoever called for it. */
const ending = {
  by: bySender,
  fills: ['endedFor'],
  consequence: true,
  retracts: true,
} as const

/** Signed for, carried out and reported; a better report may follow, until whoever called for it ends or calls it off. */
export const jointOrderHandling = defineProcedure('joint-order-handling', {
  title: '外地联合执法任务办理',
  source: jointEnforcement,
  about: jointOrder,
  states: {
    delivered: '待签收',
    signed: '执行中',
    reported: '已报告',
    returned: '已退回',
    closed: '已结束',
    calledOff: '已取消',
  },
  waits: {
    delivered: { asks: 'sign', due: ['report'], why: '外地联合执法任务待签收' },
    signed: { asks: 'report', why: '外地联合执法任务待报告' },
  },
  steps: {
    deliver: {
      title: '通知参加',
      from: 'new',
      to: 'delivered',
      by: bySender,
      fills: ['task', 'from', 'participant', 'due', 'more'],
      delivers: true,
    },
    sign: { title: '签收', from: 'delivered', to: 'signed', by: byOfficerHere },
    report: {
      title: '报告执行情况',
      source: jointEnforcement,
      from: ['signed', 'reported'],
      to: 'reported',
      by: byOfficerHere,
      fills: ['log'],
      within: days(0).afterDate('due'),
      otherwise: 'same',
      leaves: [rule('请填写执行情况', 'log', { log: known })],
      also: [
        send(jointReportTaking, 'deliver', {
          to: of('from'),
          with: { from: of('region'), participant: of('participant'), log: of('log') },
        }),
      ],
    },
    return: sendBack(byOfficerHere),
    close: { ...ending, title: '结束', from: 'reported', to: 'closed' },
    callOff: { ...ending, title: '取消', from: ['delivered', 'signed'], to: 'calledOff' },
  },
})
