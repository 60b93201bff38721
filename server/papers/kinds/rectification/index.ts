import type { PaperKind } from '../../kind.ts'
import { qualityAnnouncement } from './announcement.ts'
import { campaignPlan, campaignReport, majorCaseReport, supervisionLetter } from './campaigns.ts'
import { exitOrder, exitOrderReceipt } from './exit.ts'
import { inspectionRecord } from './inspection.ts'
import {
  rectificationOrder,
  rectificationOrderReceipt,
  reinspectionNotice,
  stopOrder,
  stopOrderReceipt,
} from './orders.ts'

/** Papers of rectification. */
export const rectificationPapers: readonly PaperKind[] = [
  rectificationOrder,
  rectificationOrderReceipt,
  reinspectionNotice,
  stopOrder,
  stopOrderReceipt,
  exitOrder,
  exitOrderReceipt,
  qualityAnnouncement,
  inspectionRecord,
  campaignPlan,
  campaignReport,
  supervisionLetter,
  majorCaseReport,
]
