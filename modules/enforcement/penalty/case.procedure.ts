import { defineProcedure } from '@zhiheng/kernel'
import { penaltyLaw } from '../../casework/sources.ts'
import { penaltyCase } from './case.register.ts'
import { decisionSteps } from './decision.steps.ts'
import { executionSteps } from './execution.steps.ts'
import { hearingSteps } from './hearing.steps.ts'
import { inquirySteps } from './inquiry.steps.ts'
import { interruptionSteps } from './interruption.steps.ts'
import { publicitySteps } from './publicity.steps.ts'
import { caseStates } from './states.ts'

/**
 * Filed, investigated by two officers, reviewed by another, told to the party, heard if it asks, decided within ninety
 * days, served, paid, shown to the public for its term, closed. Nobody judges what they investigated.
 */
export const penaltyHandling = defineProcedure('penalty-handling', {
  title: '行政处罚案件办理',
  source: penaltyLaw.art(54),
  about: penaltyCase,
  states: caseStates,
  waits: {
    filed: { asks: 'investigate', due: ['decide'], why: '案件待指派调查' },
    investigating: { asks: 'propose', due: ['decide'], why: '案件调查中', handlers: true },
    proposed: { asks: 'review', due: ['decide'], why: '案件待法制审核' },
    reviewed: { asks: 'notify', due: ['decide'], why: '待告知当事人', handlers: true },
    hearingAsked: {
      asks: 'callHearing',
      due: ['decide'],
      why: '当事人要求听证，待通知',
      handlers: true,
    },
    heard: { asks: 'decide', why: '案件待决定' },
    waived: { asks: 'decide', why: '案件待决定' },
    decided: { asks: 'serve', why: '决定书待送达', handlers: true },
    overdue: { asks: 'postpone', why: '罚没款逾期未缴', handlers: true },
    executed: { asks: 'close', why: '案件待结案' },
  },
  steps: {
    ...inquirySteps,
    ...hearingSteps,
    ...decisionSteps,
    ...executionSteps,
    ...publicitySteps,
    ...interruptionSteps,
  },
})
