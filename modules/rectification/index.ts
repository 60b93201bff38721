import { defineModule } from '@zhiheng/kernel'
import { announcing } from './announcement/announcement.procedure.ts'
import { announcement } from './announcement/announcement.register.ts'
import { receiptHandling } from './announcement/announcement-receipt.procedure.ts'
import { announcementReceipt } from './announcement/announcement-receipt.register.ts'
import { referralHandling } from './announcement/referral-up.procedure.ts'
import { referralUp } from './announcement/referral-up.register.ts'
import { exitHandling } from './exit/exit-case.procedure.ts'
import { exitCase } from './exit/exit-case.register.ts'
import { inspecting } from './inspection/site-inspection.procedure.ts'
import { siteInspection } from './inspection/site-inspection.register.ts'
import { nonconformityHandling } from './nonconformity/nonconformity.procedure.ts'
import { nonconformity } from './nonconformity/nonconformity.register.ts'
import { reinspecting } from './nonconformity/reinspection.procedure.ts'
import { reinspection } from './nonconformity/reinspection.register.ts'
import { scopeKeeping } from './permits/in-scope-firm.procedure.ts'
import { inScopeFirm } from './permits/in-scope-firm.register.ts'
import { permitKeeping } from './permits/permit.procedure.ts'
import { permit } from './permits/permit.register.ts'

export { rectificationStatute } from './statute.ts'
export {
  announcement,
  exitCase,
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
    permit,
    inScopeFirm,
  ],
  procedures: [
    nonconformityHandling,
    reinspecting,
    referralHandling,
    announcing,
    receiptHandling,
    exitHandling,
    inspecting,
    permitKeeping,
    scopeKeeping,
  ],
  indicators: [],
  schemes: [],
})
