import type { PaperKind } from '../../kind.ts'
import { approval } from './reward.ts'

/** Papers of rewards for reports. */
export const rewardsPapers: readonly PaperKind[] = [approval]
