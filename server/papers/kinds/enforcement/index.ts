import type { PaperKind } from '../../kind.ts'
import { jointPlan } from './joint.ts'
import {
  closingForm,
  filingForm,
  hearingNotice,
  penaltyDecision,
  penaltyDecisionReceipt,
  penaltyNotice,
  penaltyNoticeReceipt,
  seizureOrder,
} from './penalty.ts'
import { reviewRequest, transferLetter } from './transfer.ts'

/** Papers of enforcement. */
export const enforcementPapers: readonly PaperKind[] = [
  filingForm,
  penaltyNotice,
  penaltyNoticeReceipt,
  hearingNotice,
  penaltyDecision,
  penaltyDecisionReceipt,
  closingForm,
  seizureOrder,
  transferLetter,
  reviewRequest,
  jointPlan,
]
