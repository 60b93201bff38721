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
import { countedWork } from './log/counted-work.ts'
import { logKeeping } from './log/work-log.procedure.ts'
import { workLog } from './log/work-log.register.ts'
import { summarising } from './log/work-summary.procedure.ts'
import { workSummary } from './log/work-summary.register.ts'
import { decisionHandling } from './meeting/decision.procedure.ts'
import { decision } from './meeting/decision.register.ts'
import { deliberationHandling } from './meeting/deliberation.procedure.ts'
import { deliberation, deliberationKinds } from './meeting/deliberation.register.ts'
import { meetingHandling } from './meeting/meeting.procedure.ts'
import { meeting } from './meeting/meeting.register.ts'
import { noticeHandling } from './meeting/notice.procedure.ts'
import { notice } from './meeting/notice.register.ts'
import { planKeeping } from './plan/item.procedure.ts'
import { planItem } from './plan/item.register.ts'
import { slipHandling } from './slip/slip.procedure.ts'
import { slip } from './slip/slip.register.ts'

export { type PlanItem, type WorkPlan, workPlan } from './plan/read.ts'
export {
  type Issuing,
  issueSlips,
  type SlipOrder,
  type SlipResult,
} from './slip/issue.ts'
export { proposeSlip, type SlipProposal } from './slip/propose.ts'
export { supervisionWaiting } from './waiting.ts'
export { countedWork, deliberationKinds }
export const supervisionModule = defineModule('supervision', {
  title: '督办督查',
  registers: [
    slip,
    round,
    subject,
    finding,
    order,
    reply,
    meeting,
    notice,
    decision,
    deliberation,
    workLog,
    workSummary,
    planItem,
  ],
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
    logKeeping,
    summarising,
    planKeeping,
  ],
  indicators: [],
  schemes: [],
})
