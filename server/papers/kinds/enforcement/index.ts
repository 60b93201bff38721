import type { PaperKind } from '../../kind.ts'

/** Papers of enforcement. */
export const enforcementPapers: readonly PaperKind[] = []
