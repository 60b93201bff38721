import {
  type AnyRegister,
  change,
  defineProcedure,
  field,
  known,
  listOf,
  longText,
  rule,
  today,
  workdays,
} from '@zhiheng/kernel'
import { byOfficer } from '../../casework/rights.ts'
import { penaltyLaw } from '../../casework/sources.ts'
import { byAssigned } from '../rights.ts'
import { hearing } from './hearing.register.ts'

const theCase = { name: 'penalty-case' } as AnyRegister

/** Called by the officers of the case, held by a chair who did not investigate, seven working days after the notice. */
export const hearingHolding = defineProcedure('hearing-holding', {
  title: '听证举行',
  source: penaltyLaw.art(64),
  about: hearing,
  states: { called: '已通知', held: '已举行', absent: '当事人缺席' },
  waits: {
    called: { asks: 'hold', why: '待举行听证' },
  },
  steps: {
    call: {
      title: '通知听证',
      source: penaltyLaw.art(64),
      from: 'new',
      to: 'called',
      by: byOfficer,
      fills: ['case', 'party', 'department', 'chair', 'on', 'place'],
      sets: { notifiedOn: today, assignees: listOf(field('chair')) },
      consequence: true,
    },
    postpone: {
      title: '改期',
      source: penaltyLaw.art(64),
      from: 'called',
      to: 'same',
      by: byOfficer,
      fills: ['on', 'place'],
      ask: { reason: longText('改期原因') },
    },
    hold: {
      title: '举行听证',
      source: penaltyLaw.art(64),
      from: 'called',
      to: 'held',
      by: byAssigned,
      fills: ['minutes', 'present'],
      notBefore: workdays(7).afterDate('notifiedOn'),
      leaves: [rule('须附听证笔录', 'minutes', { minutes: known })],
      also: [change(theCase, 'heard', { link: 'case', with: {} })],
    },
    absent: {
      title: '当事人无故缺席',
      source: penaltyLaw.art(64),
      from: 'called',
      to: 'absent',
      by: byAssigned,
      notBefore: workdays(7).afterDate('notifiedOn'),
      ask: { record: longText('缺席情况') },
      also: [change(theCase, 'absentAtHearing', { link: 'case', with: {} })],
    },
  },
})
