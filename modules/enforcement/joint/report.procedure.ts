import { type AnyRegister, change, defineProcedure, of } from '@zhiheng/kernel'
import { sendBack } from '../../casework/returning.ts'
import { byOfficerHere, bySender } from '../rights.ts'
import { jointEnforcement } from '../sources.ts'
import { jointReport } from './report.register.ts'

const participant = { name: 'joint-participant' } as AnyRegister

/** Taken in, a report stands on its participant; one that says too little goes back; one that comes too late is kept. */
export const jointReportTaking = defineProcedure('joint-report-taking', {
  title: '外地联合执法报告接收',
  source: jointEnforcement,
  about: jointReport,
  states: { delivered: '待接收', accepted: '已接收', returned: '已退回', kept: '已存查' },
  waits: {
    delivered: { asks: 'accept', why: '外地联合执法报告待接收' },
  },
  steps: {
    deliver: {
      title: '报告',
      from: 'new',
      to: 'delivered',
      by: bySender,
      fills: ['participant', 'from', 'log'],
      delivers: true,
    },
    accept: {
      title: '接收',
      from: 'delivered',
      to: 'accepted',
      by: byOfficerHere,
      also: [change(participant, 'takeIn', { link: 'participant', with: { log: of('log') } })],
    },
    return: sendBack(byOfficerHere),
    keep: {
      title: '存查',
      from: 'delivered',
      to: 'kept',
      by: byOfficerHere,
      consequence: true,
    },
  },
})
