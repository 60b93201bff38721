import { defineProcedure, longText, today } from '@zhiheng/kernel'
import { byLaboratory, byOfficer } from '../../casework/rights.ts'
import { complaintMeasures } from '../../casework/sources.ts'
import { complaintTesting } from './testing.register.ts'

const named = ['laboratory', 'laboratoryName', 'chosen', 'payer', 'assignees'] as const

/** Applied for, an institution chosen or named, the sample handed over under seal, the opinion given; or given up. */
export const testingHandling = defineProcedure('complaint-testing-handling', {
  title: '检测鉴定办理',
  source: complaintMeasures.art(22),
  about: complaintTesting,
  states: {
    opened: '待确定机构',
    chosen: '待移交样品',
    sampled: '检测鉴定中',
    reported: '已出具意见',
    dropped: '已终止',
  },
  voids: ['dropped'],
  waits: {
    opened: { asks: 'choose', why: '检测鉴定机构待确定' },
    chosen: { asks: 'handOver', why: '样品待封样移交' },
    sampled: { asks: 'report', why: '待出具检测鉴定意见', handlers: true },
  },
  steps: {
    open: {
      title: '提出检测鉴定',
      from: 'new',
      to: 'opened',
      by: byOfficer,
      fills: ['subject', 'complaint', 'kind', 'appliedBy', 'department'],
      sets: { askedOn: today },
    },
    choose: {
      title: '确定机构',
      from: ['opened', 'chosen'],
      to: 'chosen',
      by: byOfficer,
      fills: named,
    },
    handOver: {
      title: '封样移交',
      from: 'chosen',
      to: 'sampled',
      by: byOfficer,
      fills: ['sample', 'sampledOn', 'keeper'],
    },
    report: {
      title: '出具意见',
      from: 'sampled',
      to: 'reported',
      by: [...byLaboratory, ...byOfficer],
      fills: ['opinion', 'conforms', 'report', 'doneOn'],
    },
    return: {
      title: '退回补正',
      from: 'reported',
      to: 'sampled',
      by: byOfficer,
      ask: { reason: longText('退回的原因') },
    },
    drop: {
      title: '终止检测鉴定',
      from: ['opened', 'chosen', 'sampled'],
      to: 'dropped',
      by: byOfficer,
      ask: { reason: longText('终止的原因') },
    },
  },
})
