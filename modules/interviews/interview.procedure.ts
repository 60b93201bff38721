import { defineProcedure, longText } from '@zhiheng/kernel'
import { byHeadOf, byOfficer, bySystem } from '../casework/rights.ts'
import { interview } from './interview.register.ts'
import { interviewRules } from './sources.ts'

/** From what gives cause to call an enterprise in, to whether it kept its word. */
export const interviewing = defineProcedure('interviewing', {
  title: '行政约谈办理',
  source: interviewRules,
  about: interview,
  states: { proposed: '待决定', dropped: '不予约谈' },
  voids: ['dropped'],
  steps: {
    propose: {
      title: '提出约谈',
      from: 'new',
      to: 'proposed',
      by: [...byOfficer, ...bySystem],
      fills: ['grounds', 'count', 'party', 'subject', 'department', 'assignees'],
    },
    drop: {
      title: '不予约谈',
      from: 'proposed',
      to: 'dropped',
      by: byHeadOf,
      ask: { reason: longText('不予约谈的理由') },
    },
  },
})
