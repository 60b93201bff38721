import {
  atLeast,
  days,
  defineProcedure,
  field,
  known,
  lapse,
  longText,
  ownName,
  rule,
  today,
} from '@zhiheng/kernel'
import { byFirm, byHeadOf, byOfficer } from '../../casework/rights.ts'
import { removingRisks } from '../sources.ts'
import { originMeasure } from './origin-measure.register.ts'

const inTime = rule('落实期限不能早于责令日期', 'until', { until: atLeast(field('orderedOn')) })

/** Ordered with a day; the owner reports, and an officer looks whether it was done. */
export const originMeasuring = defineProcedure('origin-measuring', {
  title: '产地处置措施办理',
  source: removingRisks,
  about: originMeasure,
  states: { ordered: '待落实', reported: '待核实', done: '已落实', lifted: '已解除' },
  waits: {
    ordered: { asks: 'report', why: '处置措施待落实', watchedBy: 'accept' },
    reported: { asks: 'accept', why: '落实情况待核实' },
  },
  steps: {
    order: {
      title: '责令',
      source: removingRisks,
      from: 'new',
      to: 'ordered',
      by: byOfficer,
      fills: ['sample', 'base', 'party', 'department', 'kind', 'content', 'until'],
      sets: { orderedOn: today, orderedBy: ownName },
      leaves: [inTime],
      consequence: true,
    },
    report: {
      title: '报告落实情况',
      source: removingRisks,
      from: 'ordered',
      to: 'reported',
      by: byFirm,
      fills: ['result', 'proof'],
      sets: { reportedOn: today },
      leaves: [rule('须写明落实情况', 'result', { result: known })],
      within: days(0).afterDate('until'),
      otherwise: lapse({ to: 'same', sets: { late: true } }),
    },
    accept: {
      title: '核实已落实',
      from: 'reported',
      to: 'done',
      by: byOfficer,
      ask: { findings: longText('核实情况') },
    },
    sendBack: {
      title: '退回重新落实',
      from: 'reported',
      to: 'ordered',
      by: byOfficer,
      fills: ['until'],
      ask: { reason: longText('退回原因') },
      leaves: [inTime],
    },
    prolong: {
      title: '延长期限',
      from: 'ordered',
      to: 'same',
      by: byHeadOf,
      fills: ['until'],
      ask: { reason: longText('延长原因') },
      leaves: [inTime],
    },
    lift: {
      title: '解除',
      from: ['ordered', 'reported', 'done'],
      to: 'lifted',
      by: byOfficer,
      consequence: true,
    },
  },
})
