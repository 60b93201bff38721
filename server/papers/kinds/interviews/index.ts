import type { PaperKind } from '../../kind.ts'

/** Papers of interviews. */
export const interviewsPapers: readonly PaperKind[] = []
