import type { PaperKind } from '../../kind.ts'
import { resultNoticePaper, resultNoticeReceipt } from './notice.ts'
import { acceptancePaper, objectionDecision, objectionReceipt, refusalPaper } from './objection.ts'
import { sampleSeal, samplingSheet } from './sheet.ts'
import { drawResult, samplingNotice, samplingOrder } from './task.ts'

/** Papers of sampling cases. */
export const samplingPapers: readonly PaperKind[] = [
  samplingSheet,
  sampleSeal,
  samplingNotice,
  samplingOrder,
  drawResult,
  resultNoticePaper,
  resultNoticeReceipt,
  acceptancePaper,
  refusalPaper,
  objectionDecision,
  objectionReceipt,
]
