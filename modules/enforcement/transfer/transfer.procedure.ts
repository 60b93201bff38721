import { defineProcedure } from '@zhiheng/kernel'
import { transferRules } from '../../casework/sources.ts'
import { approvalSteps } from './approval.steps.ts'
import { endSteps } from './end.steps.ts'
import { replySteps } from './reply.steps.ts'
import { reviewSteps } from './review.steps.ts'
import { transferStates } from './states.ts'
import { crimeTransfer } from './transfer.register.ts'

/**
 * Decided within three days, handed over within twenty-four hours with all that the rules list, answered by the police,
 * reviewed, brought before the prosecutor; the goods follow, or the administrative case goes on.
 */
export const transferHandling = defineProcedure('crime-transfer-handling', {
  title: '涉嫌犯罪移送办理',
  source: transferRules.art(3),
  about: crimeTransfer,
  states: transferStates,
  steps: { ...approvalSteps, ...replySteps, ...reviewSteps, ...endSteps },
})
