import { defineModule } from '@zhiheng/kernel'
import { announcing } from './announcement/announcement.procedure.ts'
import { announcement } from './announcement/announcement.register.ts'
import { receiptHandling } from './announcement/announcement-receipt.procedure.ts'
import { announcementReceipt } from './announcement/announcement-receipt.register.ts'
import { referralHandling } from './announcement/referral-up.procedure.ts'
import { referralUp } from './announcement/referral-up.register.ts'
import { campaigning } from './campaign/campaign.procedure.ts'
import { campaign } from './campaign/campaign.register.ts'
import { noticeHandling } from './campaign/notice.procedure.ts'
import { campaignNotice } from './campaign/notice.register.ts'
import { participating } from './campaign/participant.procedure.ts'
import { participant } from './campaign/participant.register.ts'
import { returning } from './campaign/return.procedure.ts'
import { campaignReturn } from './campaign/return.register.ts'
import { contactKeeping } from './contact/contact-point.procedure.ts'
import { contactPoint } from './contact/contact-point.register.ts'
import { visiting } from './contact/contact-visit.procedure.ts'
import { contactVisit } from './contact/contact-visit.register.ts'
import { exitHandling } from './exit/exit-case.procedure.ts'
import { exitCase } from './exit/exit-case.register.ts'
import { rectificationIndicators } from './indicators.ts'
import { resultTelling } from './inspection/inspection-result.procedure.ts'
import { inspectionResult } from './inspection/inspection-result.register.ts'
import { inspecting } from './inspection/site-inspection.procedure.ts'
import { siteInspection } from './inspection/site-inspection.register.ts'
import { majorHandling } from './major-case/major-case.procedure.ts'
import { majorCase } from './major-case/major-case.register.ts'
import { majorOrderHandling } from './major-case/major-order.procedure.ts'
import { majorOrder } from './major-case/major-order.register.ts'
import { majorReporting } from './major-case/major-report.procedure.ts'
import { majorReport } from './major-case/major-report.register.ts'
import {
  announcedFailures,
  lateRectifications,
  nonconformities,
} from './nonconformity/nonconformity.input.ts'
import { nonconformityHandling } from './nonconformity/nonconformity.procedure.ts'
import { nonconformity } from './nonconformity/nonconformity.register.ts'
import { reinspecting } from './nonconformity/reinspection.procedure.ts'
import { reinspection } from './nonconformity/reinspection.register.ts'
import { scopeKeeping } from './permits/in-scope-firm.procedure.ts'
import { inScopeFirm } from './permits/in-scope-firm.register.ts'
import { permitsHeld, permitsMissing } from './permits/permit.input.ts'
import { permitKeeping } from './permits/permit.procedure.ts'
import { permit } from './permits/permit.register.ts'
import { safetyProjecting } from './safety/safety-project.procedure.ts'
import { safetyProject } from './safety/safety-project.register.ts'
import { screeningHandling } from './safety/screening.procedure.ts'
import { screening } from './safety/screening.register.ts'

export { rectificationStatute } from './statute.ts'
export {
  announcement,
  inScopeFirm,
  inspecting,
  nonconformity,
  nonconformityHandling,
  permit,
  reinspection,
  siteInspection,
}
export const rectificationModule = defineModule('rectification', {
  title: '整改与监督检查',
  registers: [
    nonconformity,
    reinspection,
    referralUp,
    announcement,
    announcementReceipt,
    exitCase,
    siteInspection,
    inspectionResult,
    permit,
    inScopeFirm,
    campaign,
    participant,
    campaignNotice,
    campaignReturn,
    majorCase,
    majorOrder,
    majorReport,
    contactPoint,
    contactVisit,
    safetyProject,
    screening,
  ],
  procedures: [
    nonconformityHandling,
    reinspecting,
    referralHandling,
    announcing,
    receiptHandling,
    exitHandling,
    inspecting,
    resultTelling,
    permitKeeping,
    scopeKeeping,
    campaigning,
    participating,
    noticeHandling,
    returning,
    majorHandling,
    majorOrderHandling,
    majorReporting,
    contactKeeping,
    visiting,
    safetyProjecting,
    screeningHandling,
  ],
  indicators: rectificationIndicators,
  schemes: [],
  inputs: [nonconformities, lateRectifications, announcedFailures, permitsHeld, permitsMissing],
})
