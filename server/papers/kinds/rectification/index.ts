import type { PaperKind } from '../../kind.ts'

/** Papers of rectification. */
export const rectificationPapers: readonly PaperKind[] = []
