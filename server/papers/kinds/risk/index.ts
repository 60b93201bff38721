import type { PaperKind } from '../../kind.ts'
import { investigationCover, quickReport, warningNotice } from './risk.ts'

/** Papers of risk work. */
export const riskPapers: readonly PaperKind[] = [quickReport, investigationCover, warningNotice]
