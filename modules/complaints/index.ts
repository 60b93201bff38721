import { defineModule } from '@zhiheng/kernel'
import { bodyKeeping } from './body/body.procedure.ts'
import { mediationBody } from './body/body.register.ts'
import { majorComplaints, provenComplaints } from './complaint/complaint.input.ts'
import { complaintHandling } from './complaint/complaint.procedure.ts'
import { complaint } from './complaint/complaint.register.ts'
import { disputeHandling } from './dispute/dispute.procedure.ts'
import { competenceDispute } from './dispute/dispute.register.ts'
import { complaintFigures } from './figures/complaint.indicators.ts'
import { observationFigures } from './figures/observation.indicators.ts'
import { tipFigures } from './figures/tip.indicators.ts'
import { inquiryHandling } from './inquiry/inquiry.procedure.ts'
import { complaintInquiry } from './inquiry/inquiry.register.ts'
import { mirrorKeeping } from './mirror/mirror.procedure.ts'
import { channelRecord } from './mirror/mirror.register.ts'
import { disclosureHandling } from './publicity/disclosure.procedure.ts'
import { complaintDisclosure } from './publicity/disclosure.register.ts'
import { consumerWarningHandling } from './publicity/warning.procedure.ts'
import { consumerWarning } from './publicity/warning.register.ts'
import { questionHandling } from './question/question.procedure.ts'
import { senderQuestion } from './question/question.register.ts'
import { sessionKeeping } from './session/session.procedure.ts'
import { mediationSession } from './session/session.register.ts'
import { submissionHandling } from './submission/submission.procedure.ts'
import { submission } from './submission/submission.register.ts'
import { observationHandling } from './supervisor/observation.procedure.ts'
import { observation } from './supervisor/observation.register.ts'
import { supervisorKeeping } from './supervisor/supervisor.procedure.ts'
import { socialSupervisor } from './supervisor/supervisor.register.ts'
import { testingHandling } from './testing-order/testing.procedure.ts'
import { complaintTesting } from './testing-order/testing.register.ts'
import { tipHandling } from './tip/tip.procedure.ts'
import { tip } from './tip/tip.register.ts'

export { majorComplaintsOf } from './figures/major.ts'
export { jurisdictionOf } from './jurisdiction/jurisdiction.ts'
export { directionOf } from './jurisdiction/say.ts'
export type { Matter } from './likeness/facts.ts'
export { likest } from './likeness/likeness.ts'
export { type Past, patternOf } from './likeness/pattern.ts'
export { leastDisclosed } from './publicity/disclosure.procedure.ts'
export { complaintsStatute } from './statute.ts'
export {
  complaint,
  complaintDisclosure,
  complaintHandling,
  consumerWarning,
  submission,
  submissionHandling,
  tip,
  tipHandling,
}
export const complaintsModule = defineModule('complaints', {
  title: '投诉举报',
  registers: [
    submission,
    channelRecord,
    complaint,
    complaintInquiry,
    senderQuestion,
    complaintTesting,
    mediationSession,
    tip,
    complaintDisclosure,
    consumerWarning,
    competenceDispute,
    mediationBody,
    socialSupervisor,
    observation,
  ],
  procedures: [
    submissionHandling,
    mirrorKeeping,
    complaintHandling,
    inquiryHandling,
    questionHandling,
    testingHandling,
    sessionKeeping,
    tipHandling,
    disclosureHandling,
    consumerWarningHandling,
    disputeHandling,
    bodyKeeping,
    supervisorKeeping,
    observationHandling,
  ],
  indicators: [...complaintFigures, ...tipFigures, ...observationFigures],
  schemes: [],
  inputs: [provenComplaints, majorComplaints],
})
