import type { PaperKind } from '../../kind.ts'
import { recallNoticePaper } from './notice.ts'
import { recallOrder, recallOrderReceipt, recallPlan, recallReport } from './recall.ts'

/** Papers of recalls. */
export const recallsPapers: readonly PaperKind[] = [
  recallPlan,
  recallOrder,
  recallOrderReceipt,
  recallNoticePaper,
  recallReport,
]
