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
  steps: {
    ...inquirySteps,
    ...hearingSteps,
    ...decisionSteps,
    ...executionSteps,
    ...publicitySteps,
    ...interruptionSteps,
  },
})
