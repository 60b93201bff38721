import type { PaperKind } from '../../kind.ts'

/** Papers of complaints and reports. */
export const complaintsPapers: readonly PaperKind[] = []
