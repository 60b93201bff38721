import {
  absent,
  byChoice,
  days,
  defineProcedure,
  known,
  longText,
  rule,
  setting,
  today,
} from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byHeadOf, byOfficer } from '../../casework/rights.ts'
import { foodSafetyRegulation } from '../../casework/sources.ts'
import { seizure } from './seizure.register.ts'

/** Thirty days, in complex food cases forty-five more; then it must have been given back or dealt with. */
export const seizureHandling = defineProcedure('seizure-handling', {
  title: '查封扣押办理',
  source: foodSafetyRegulation.art(61),
  about: seizure,
  states: { seized: '查封扣押中', ended: '已处理' },
  waits: {
    seized: { asks: 'finish', why: '查封扣押待处理' },
  },
  steps: {
    seize: {
      title: '查封、扣押',
      source: foodSafetyRegulation.art(61),
      from: 'new',
      to: 'seized',
      by: byOfficer,
      fills: [
        'object',
        'case',
        'party',
        'regime',
        'list',
        'place',
        'seizedOn',
        'record',
        'department',
        'assignees',
      ],
    },
    prolongFood: {
      title: '延长（食品案件）',
      source: foodSafetyRegulation.art(61),
      from: 'seized',
      to: 'same',
      by: byHeadOf,
      when: { regime: 'food', prolonged: absent },
      sets: { prolonged: true },
      ask: { reason: longText('延长的理由') },
      extends: { step: 'finish', by: days(45) },
    },
    prolong: {
      title: '延长',
      source: foodSafetyRegulation.art(61),
      from: 'seized',
      to: 'same',
      by: byHeadOf,
      when: { regime: 'other', prolonged: absent },
      sets: { prolonged: true },
      ask: { reason: longText('延长的理由') },
      extends: { step: 'finish', by: days(setting('seizure.prolong', 30)) },
    },
    finish: {
      title: '解除或者处理',
      source: foodSafetyRegulation.art(61),
      from: 'seized',
      to: 'ended',
      by: byOfficer,
      fills: ['outcome'],
      sets: { endedOn: today },
      within: byChoice('regime', {
        food: days(30),
        other: days(setting('seizure.days', 30)),
      }).afterDate('seizedOn'),
      otherwise: 'same',
      leaves: [rule('请选择处理结果', 'outcome', { outcome: known })],
    },
    passOn: passOn('seized'),
  },
})
