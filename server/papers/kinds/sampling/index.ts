import type { PaperKind } from '../../kind.ts'

/** Papers of sampling cases. */
export const samplingPapers: readonly PaperKind[] = []
