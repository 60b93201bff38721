import type { PaperKind } from '../../kind.ts'
import { agreement, commission } from './mediation.ts'
import { acceptance, delegation, ending, refusal, routing } from './notices.ts'

/** Papers of complaints and reports. */
export const complaintsPapers: readonly PaperKind[] = [
  acceptance,
  refusal,
  routing,
  delegation,
  agreement,
  ending,
  commission,
]
