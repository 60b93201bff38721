import type { PaperKind } from '../../kind.ts'
import { findingOrder, findingReport } from './finding-order.ts'
import { slipPaper, slipReturn } from './slip.ts'

/** Papers of supervision that are declared. */
export const supervisionPapers: readonly PaperKind[] = [
  slipPaper,
  slipReturn,
  findingOrder,
  findingReport,
]
