import { defineProcedure, longText, today } from '@zhiheng/kernel'
import { accidentRules } from '../../casework/sources.ts'
import { byHeadHere, byOfficerHere } from '../rights.ts'
import { accountability } from './accountability.register.ts'

/** Decided by a head, carried out, or appealed against and then upheld or revoked. */
export const accountabilityHandling = defineProcedure('accountability-handling', {
  title: '事故责任追究办理',
  source: accidentRules.art(32),
  about: accountability,
  states: { decided: '已决定', appealed: '申诉中', executed: '已执行', revoked: '已撤销' },
  voids: ['revoked'],
  waits: {
    decided: { asks: 'execute', why: '责任追究待执行' },
    appealed: { asks: 'uphold', why: '责任追究申诉待处理' },
  },
  steps: {
    decide: {
      title: '作出决定',
      from: 'new',
      to: 'decided',
      by: byHeadHere,
      fills: ['subject', 'incident', 'party', 'kind', 'basis'],
      sets: { decidedOn: today },
    },
    appeal: {
      title: '登记申诉',
      from: 'decided',
      to: 'appealed',
      by: byOfficerHere,
      ask: { grounds: longText('申诉理由') },
    },
    uphold: {
      title: '维持决定',
      from: 'appealed',
      to: 'decided',
      by: byHeadHere,
      secondPost: true,
      ask: { reason: longText('维持的理由') },
    },
    revoke: {
      title: '撤销决定',
      from: ['decided', 'appealed'],
      to: 'revoked',
      by: byHeadHere,
      ask: { reason: longText('撤销的理由') },
    },
    execute: {
      title: '执行完毕',
      from: 'decided',
      to: 'executed',
      by: byOfficerHere,
      sets: { executedOn: today },
      ask: { carriedOut: longText('执行情况') },
    },
  },
})
