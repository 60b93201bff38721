import { create, defineProcedure, each, known, of, rule, today } from '@zhiheng/kernel'
import { byFirm, byHeadOf, byOfficer } from '../../casework/rights.ts'
import { inspectionMechanism } from '../sources.ts'
import { inspectionResult } from './inspection-result.register.ts'

/** Told with the judgement, objected to by the enterprise, and answered by the head or taken back. */
export const resultTelling = defineProcedure('inspection-result-telling', {
  title: '检查结果告知与异议',
  source: inspectionMechanism,
  about: inspectionResult,
  states: { told: '已告知', objected: '有异议', answered: '异议已答复', withdrawn: '已收回' },
  voids: ['withdrawn'],
  waits: { objected: { asks: 'answer', why: '企业对检查结果有异议，待处理' } },
  steps: {
    tell: {
      title: '告知检查结果',
      from: 'new',
      to: 'told',
      by: byOfficer,
      fills: [
        'inspection',
        'party',
        'kind',
        'regime',
        'items',
        'doneOn',
        'findings',
        'outcome',
        'department',
      ],
      sets: { toldOn: today },
      consequence: true,
    },
    object: {
      title: '对检查结果提出异议',
      from: ['told', 'answered'],
      to: 'objected',
      by: byFirm,
      fills: ['objection', 'evidence'],
      leaves: [rule('请写明异议内容', 'objection', { objection: known })],
    },
    answer: {
      title: '异议不成立，答复企业',
      from: 'objected',
      to: 'answered',
      by: byHeadOf,
      fills: ['answer'],
      leaves: [rule('请写明异议不成立的理由', 'answer', { answer: known })],
    },
    withdraw: {
      title: '收回检查结果',
      from: ['told', 'objected', 'answered'],
      to: 'withdrawn',
      by: byHeadOf,
      consequence: true,
    },
  },
})

const telling = {
  inspection: of('id'),
  party: of('party'),
  kind: of('kind'),
  regime: of('regime'),
  items: of('items'),
  doneOn: of('doneOn'),
  findings: of('findings'),
  outcome: of('outcome'),
  department: of('department'),
}
/** The enterprise is told what an inspection ended with. */
export const tellResult = create(resultTelling, 'tell', { with: telling })
/** A case that is passed on for a penalty is told of with what everyone is told. */
export const tellWhenPublished = create(resultTelling, 'tell', {
  with: telling,
  when: { outcome: 'filed' },
})
/** What the enterprise was told holds no longer. */
export const takeBackResult = each(resultTelling, 'withdraw', { link: 'inspection', with: {} })
