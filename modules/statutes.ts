import type { StatuteRow } from './casework/index.ts'
import { complaintsStatute } from './complaints/index.ts'
import { creditStatute } from './credit/index.ts'
import { enforcementStatute } from './enforcement/index.ts'
import { interviewsStatute } from './interviews/index.ts'
import { produceStatute } from './produce/index.ts'
import { recallsStatute } from './recalls/index.ts'
import { rectificationStatute } from './rectification/index.ts'
import { rewardsStatute } from './rewards/index.ts'
import { riskStatute } from './risk/index.ts'
import { samplingStatute } from './sampling/index.ts'

/**
 * Time limits as the acts state them, by module: transcribed by hand, apart from the declarations, which a test compares
 * with them. What is not verified here is for a lawyer to look at.
 */
export const statutes: Readonly<Record<string, readonly StatuteRow[]>> = {
  complaints: complaintsStatute,
  credit: creditStatute,
  enforcement: enforcementStatute,
  interviews: interviewsStatute,
  produce: produceStatute,
  recalls: recallsStatute,
  rectification: rectificationStatute,
  risk: riskStatute,
  rewards: rewardsStatute,
  sampling: samplingStatute,
}
