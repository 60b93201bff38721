import type { PaperKind } from '../../kind.ts'
import { interviewCommitment, interviewMinutes, interviewNotice } from './interview.ts'

/** Papers of interviews. */
export const interviewsPapers: readonly PaperKind[] = [
  interviewNotice,
  interviewMinutes,
  interviewCommitment,
]
