import type { PaperKind } from '../../kind.ts'

/** Papers of recalls. */
export const recallsPapers: readonly PaperKind[] = []
