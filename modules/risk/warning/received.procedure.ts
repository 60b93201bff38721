import { defineProcedure, hours, known, now, rule, setting } from '@zhiheng/kernel'
import { sendBack } from '../../casework/returning.ts'
import { byOfficerHere, bySender } from '../rights.ts'
import { riskManagement } from '../sources.ts'
import { warningReceived } from './received.register.ts'

/** Signed for, or returned with a reason; whoever issued it sees how it stands. */
export const receivedHandling = defineProcedure('warning-received-handling', {
  title: '外地预警签收',
  source: riskManagement,
  about: warningReceived,
  states: { delivered: '待签收', signed: '已签收', measuresTaken: '已处置', returned: '已退回' },
  waits: {
    delivered: { asks: 'sign', why: '外地预警待签收' },
    signed: { asks: 'takeMeasures', why: '外地预警待处置' },
  },
  steps: {
    deliver: {
      title: '送达',
      from: 'new',
      to: 'delivered',
      by: bySender,
      fills: ['warningNo', 'product', 'colour', 'from', 'text'],
      sets: { deliveredAt: now },
      delivers: true,
    },
    sign: {
      title: '签收',
      source: riskManagement,
      from: 'delivered',
      to: 'signed',
      by: byOfficerHere,
      within: hours(setting('risk.sign')).afterInstant('deliveredAt'),
      otherwise: 'same',
    },
    takeMeasures: {
      title: '报告采取的措施',
      from: ['signed', 'measuresTaken'],
      to: 'measuresTaken',
      by: byOfficerHere,
      fills: ['measures'],
      leaves: [rule('请填写采取的措施', 'measures', { measures: known })],
    },
    return: sendBack(byOfficerHere),
  },
})
