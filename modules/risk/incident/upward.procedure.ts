import {
  type AnyRegister,
  above,
  defineProcedure,
  hours,
  longText,
  now,
  of,
  send,
} from '@zhiheng/kernel'
import { sendBack } from '../../casework/returning.ts'
import { accidentRules } from '../../casework/sources.ts'
import { byOfficerHere, bySender } from '../rights.ts'
import { incidentReport } from './upward.register.ts'

const itself = { name: 'incident-report' } as AnyRegister
const told = ['what', 'kind', 'grade', 'incident', 'incidentNo', 'text'] as const

/** Each level signs, and passes the report on within two hours unless it ends there. */
export const incidentReportHandling = defineProcedure('incident-report-handling', {
  title: '下级事故报告办理',
  source: accidentRules.art(11),
  about: incidentReport,
  states: {
    delivered: '待签收',
    signed: '已签收',
    passedOn: '已逐级上报',
    noted: '已阅存',
    returned: '已退回',
  },
  waits: {
    delivered: { asks: 'sign', due: ['passUp'], why: '下级事故报告待签收' },
    signed: { asks: 'passUp', why: '下级事故报告待上报或阅存' },
  },
  steps: {
    deliver: {
      title: '报告',
      from: 'new',
      to: 'delivered',
      by: bySender,
      fills: [...told, 'from'],
      sets: { arrivedAt: now, upper: above('region') },
      delivers: true,
    },
    sign: {
      title: '签收',
      source: accidentRules.art(11),
      from: 'delivered',
      to: 'signed',
      by: byOfficerHere,
    },
    passUp: {
      title: '继续上报',
      source: accidentRules.art(11),
      from: ['delivered', 'signed'],
      to: 'passedOn',
      by: byOfficerHere,
      within: hours(2).afterInstant('arrivedAt'),
      otherwise: 'same',
      also: [
        send(itself, 'deliver', {
          to: of('upper'),
          with: { ...Object.fromEntries(told.map((name) => [name, of(name)])), from: of('region') },
        }),
      ],
    },
    note: {
      title: '阅存，不再上报',
      source: accidentRules.art(10),
      from: ['delivered', 'signed'],
      to: 'noted',
      by: byOfficerHere,
      ask: { reason: longText('不再上报的理由', { hint: '例如：一般事故报至设区的市级' }) },
    },
    return: sendBack(byOfficerHere),
  },
})
