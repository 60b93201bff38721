import type { PaperKind } from '../../kind.ts'
import { measureOrder, measureOrderReceipt } from './measure.ts'
import { originResult, originResultReceipt } from './result.ts'

/** Papers of what was monitored at bases. */
export const producePapers: readonly PaperKind[] = [
  originResult,
  originResultReceipt,
  measureOrder,
  measureOrderReceipt,
]
