import type { PaperKind } from '../../kind.ts'

/** Papers of rewards for reports. */
export const rewardsPapers: readonly PaperKind[] = []
