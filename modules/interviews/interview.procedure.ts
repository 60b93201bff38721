import { defineProcedure, longText, today } from '@zhiheng/kernel'
import { passOn } from '../casework/passing-on.ts'
import { byHeadOf, byOfficer, bySystem } from '../casework/rights.ts'
import { commitment } from './commitment.ts'
import { interview } from './interview.register.ts'
import { meeting } from './meeting.ts'
import { interviewRules } from './sources.ts'

/** From what gives cause to call an enterprise in, to whether it kept its word. */
export const interviewing = defineProcedure('interviewing', {
  title: '行政约谈办理',
  source: interviewRules,
  about: interview,
  states: {
    proposed: '待决定',
    decided: '待通知',
    noticed: '已通知',
    postponed: '已改期',
    attended: '已到场',
    absent: '未到场',
    minuted: '承诺履行中',
    kept: '已履行承诺',
    broken: '未履行承诺',
    escalated: '已转线索',
    closed: '已办结',
    dropped: '不予约谈',
  },
  voids: ['dropped'],
  waits: {
    proposed: { asks: 'decide', why: '约谈待决定' },
    decided: { asks: 'notice', why: '约谈待通知', handlers: true },
    noticed: { asks: 'attend', why: '约谈待进行', handlers: true },
    postponed: { asks: 'notice', why: '改期的约谈待通知', handlers: true },
    attended: { asks: 'minute', why: '约谈待记录', handlers: true },
    absent: { asks: 'notice', why: '约谈未到场，待再次通知', handlers: true },
    minuted: { asks: 'keep', why: '约谈承诺待核查', handlers: true },
    kept: { asks: 'close', why: '约谈待办结' },
    broken: { asks: 'escalate', why: '未履行承诺，待处理' },
  },
  steps: {
    propose: {
      title: '提出约谈',
      from: 'new',
      to: 'proposed',
      by: [...byOfficer, ...bySystem],
      fills: ['grounds', 'count', 'party', 'subject', 'department', 'assignees'],
      sets: { openedOn: today },
    },
    decide: {
      title: '决定约谈',
      source: interviewRules,
      from: 'proposed',
      to: 'decided',
      by: byHeadOf,
      apartFrom: ['propose'],
      fills: ['assignees'],
    },
    drop: {
      title: '不予约谈',
      from: 'proposed',
      to: 'dropped',
      by: byHeadOf,
      ask: { reason: longText('不予约谈的理由') },
    },
    ...meeting,
    ...commitment,
    passOn: passOn(
      'proposed',
      'decided',
      'noticed',
      'postponed',
      'attended',
      'absent',
      'minuted',
      'kept',
      'broken',
    ),
  },
})
