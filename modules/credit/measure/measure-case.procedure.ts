import {
  defineProcedure,
  known,
  lapse,
  listOf,
  longText,
  ownPost,
  rule,
  setting,
  today,
  workdays,
} from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byHeadOf, byOfficer } from '../../casework/rights.ts'
import { byOfficerHere, byOfficerOrClock } from '../rights.ts'
import { jointMeasures, measureExecution } from '../sources.ts'
import { measureCase } from './measure-case.register.ts'

const why = rule('须写明理由', 'feedback', { feedback: known })
const answered = { answeredOn: today, assignees: listOf(ownPost) } as const

/** Opened by a listing at the desk of its department, which carries it out or says why not; ends with the listing. */
export const measuring = defineProcedure('measure-handling', {
  title: '惩戒措施实施办理',
  source: jointMeasures,
  about: measureCase,
  states: {
    assigned: '待实施',
    executed: '已实施',
    refused: '不予实施',
    impossible: '无法实施',
    ended: '已终止',
  },
  waits: { assigned: { asks: 'execute', why: '惩戒措施待实施' } },
  steps: {
    open: {
      title: '启动',
      from: 'new',
      to: 'assigned',
      by: byOfficerHere,
      fills: ['entry', 'party', 'measure', 'says', 'act', 'article', 'department'],
      sets: { openedOn: today },
      consequence: true,
    },
    execute: {
      title: '登记已实施',
      source: measureExecution,
      from: 'assigned',
      to: 'executed',
      by: byOfficer,
      fills: ['feedback', 'proof'],
      sets: { ...answered, result: 'executed' },
      leaves: [
        rule('须写明实施情况', 'feedback', { feedback: known }),
        rule('已实施的，须附证明材料', 'proof', { proof: known }),
      ],
      within: workdays(setting('measure.execute')).after('assigned'),
      otherwise: lapse({ to: 'same', sets: { late: true } }),
    },
    refuse: {
      title: '不予实施',
      from: 'assigned',
      to: 'refused',
      by: byHeadOf,
      fills: ['feedback', 'proof'],
      sets: { ...answered, result: 'refused' },
      leaves: [why],
    },
    declareImpossible: {
      title: '登记无法实施',
      from: 'assigned',
      to: 'impossible',
      by: byOfficer,
      fills: ['feedback', 'proof'],
      sets: { ...answered, result: 'impossible' },
      leaves: [why],
    },
    reopen: {
      title: '重新实施',
      from: ['refused', 'impossible'],
      to: 'assigned',
      by: byOfficer,
      ask: { reason: longText('重新实施的原因') },
      sets: { result: null, feedback: null, proof: null, answeredOn: null },
    },
    end: {
      title: '终止',
      from: ['assigned', 'executed', 'refused', 'impossible'],
      to: 'ended',
      by: byOfficerOrClock,
      sets: { endedOn: today },
      consequence: true,
    },
    passOn: passOn('assigned', 'executed'),
  },
})
