import type { PaperKind } from '../../kind.ts'

/** Papers of risk work. */
export const riskPapers: readonly PaperKind[] = []
