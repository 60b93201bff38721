import type { ModuleLabels } from '../labels.ts'
import { announcement, announcementReceipt, referralUp } from './labels/announcement.en.ts'
import { campaign, campaignNotice, campaignReturn, participant } from './labels/campaign.en.ts'
import { contactPoint, contactVisit } from './labels/contact.en.ts'
import { exitCase } from './labels/exit-case.en.ts'
import { majorCase, majorOrder, majorReport } from './labels/major-case.en.ts'
import { nonconformity } from './labels/nonconformity.en.ts'
import { inScopeFirm, permit } from './labels/permit.en.ts'
import { reinspection } from './labels/reinspection.en.ts'
import { safetyProject, screening } from './labels/safety.en.ts'
import { inspectionResult, siteInspection } from './labels/site-inspection.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Rectification and inspection',
  registers: {
    nonconformity,
    reinspection,
    'referral-up': referralUp,
    announcement,
    'announcement-receipt': announcementReceipt,
    'exit-case': exitCase,
    'site-inspection': siteInspection,
    'inspection-result': inspectionResult,
    permit,
    'in-scope-firm': inScopeFirm,
    campaign,
    'campaign-participant': participant,
    'campaign-notice': campaignNotice,
    'campaign-return': campaignReturn,
    'major-case': majorCase,
    'major-case-order': majorOrder,
    'major-case-report': majorReport,
    'contact-point': contactPoint,
    'contact-visit': contactVisit,
    'safety-project': safetyProject,
    screening,
  },
  indicators: {
    'rectification-rate': { title: 'Failed products put right' },
    'timely-rectification-rate': { title: 'Put right in time' },
    'problem-closure-rate': { title: 'Quality problems closed' },
    'reinspection-pass-rate': { title: 'Re-inspections passed' },
    'permit-coverage': { title: 'Enterprises in scope that have their permit' },
    'unlicensed-firms': { title: 'Enterprises without a permit', unit: 'enterprises' },
    'inspection-completion': { title: 'Inspections done' },
    'random-inspection-completion': { title: 'Double-random inspections done' },
    'case-quality': { title: 'Files that passed review' },
    'campaign-closure': { title: 'Campaigns closed' },
    'campaign-cases': { title: 'Cases filed in campaigns', unit: 'cases' },
    'screened-risk-closure': { title: 'Screened risks struck off' },
  },
  inputs: {
    nonconformities: { title: 'Nonconformities', unit: 'cases' },
    'late-rectifications': { title: 'Rectifications not done in time', unit: 'cases' },
    'announced-failures': { title: 'Failures announced after re-inspection', unit: 'cases' },
    'permits-held': { title: 'Permits and certificates in force', unit: 'permits' },
    'permits-missing': { title: 'Products without the permit they need', unit: 'products' },
  },
}
