import type { PaperKind } from '../../kind.ts'
import {
  listDecision,
  listDecisionReceipt,
  listNotice,
  listNoticeReceipt,
  removalDecision,
} from './listing.ts'
import { repairDecision, repairDecisionReceipt } from './repair.ts'

/** Papers of listings and their repair. */
export const creditPapers: readonly PaperKind[] = [
  listNotice,
  listNoticeReceipt,
  listDecision,
  listDecisionReceipt,
  removalDecision,
  repairDecision,
  repairDecisionReceipt,
]
