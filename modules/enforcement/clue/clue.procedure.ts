import { defineProcedure, longText } from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byHeadOf, byIntake, byOfficer, bySystem } from '../../casework/rights.ts'
import { clueRules } from '../sources.ts'
import { clue } from './clue.register.ts'

const told = [
  'subject',
  'source',
  'receivedOn',
  'facts',
  'party',
  'from',
  'tip',
  'department',
] as const

/** A lead is checked; the head of the department decides whether a case is filed. */
export const clueHandling = defineProcedure('clue-handling', {
  title: '案件线索核查',
  source: clueRules,
  about: clue,
  states: { recorded: '待核查', notFiled: '不予立案', merged: '已并案' },
  steps: {
    record: {
      title: '登记线索',
      from: 'new',
      to: 'recorded',
      by: [...byOfficer, ...byIntake, ...bySystem],
      fills: [...told, 'assignees'],
    },
    notFile: {
      title: '不予立案',
      from: 'recorded',
      to: 'notFiled',
      by: byHeadOf,
      fills: ['checkedOn'],
      sets: { outcome: 'notFiled' },
      ask: { reason: longText('不予立案的理由') },
    },
    merge: {
      title: '并入其他线索',
      from: 'recorded',
      to: 'merged',
      by: byHeadOf,
      sets: { outcome: 'merged' },
      ask: { reason: longText('并案的理由') },
    },
    passOn: passOn('recorded'),
  },
})
