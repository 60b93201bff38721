import { defineModule } from '@zhiheng/kernel'
import { findingHandling } from './inspection/finding.procedure.ts'
import { finding } from './inspection/finding.register.ts'
import { orderHandling } from './inspection/order.procedure.ts'
import { order } from './inspection/order.register.ts'
import { replying } from './inspection/reply.procedure.ts'
import { reply } from './inspection/reply.register.ts'
import { roundHandling } from './inspection/round.procedure.ts'
import { round } from './inspection/round.register.ts'
import { subjectHandling } from './inspection/subject.procedure.ts'
import { subject } from './inspection/subject.register.ts'
import { decisionHandling } from './meeting/decision.procedure.ts'
import { decision } from './meeting/decision.register.ts'
import { deliberationHandling } from './meeting/deliberation.procedure.ts'
import { deliberation, deliberationKinds } from './meeting/deliberation.register.ts'
import { meetingHandling } from './meeting/meeting.procedure.ts'
import { meeting } from './meeting/meeting.register.ts'
import { noticeHandling } from './meeting/notice.procedure.ts'
import { notice } from './meeting/notice.register.ts'
import { slipHandling } from './slip/slip.procedure.ts'
import { slip } from './slip/slip.register.ts'

export {
  type Issuing,
  issueSlips,
  nextNumber,
  type SlipOrder,
  type SlipResult,
} from './slip/issue.ts'
export { proposeSlip, type SlipProposal } from './slip/propose.ts'
export { supervisionWaiting } from './waiting.ts'
export { deliberationKinds }
export const supervisionModule = defineModule('supervision', {
  title: '督办督查',
  registers: [slip, round, subject, finding, order, reply, meeting, notice, decision, deliberation],
  procedures: [
    slipHandling,
    roundHandling,
    subjectHandling,
    findingHandling,
    orderHandling,
    replying,
    meetingHandling,
    noticeHandling,
    decisionHandling,
    deliberationHandling,
  ],
  indicators: [],
  schemes: [],
})
