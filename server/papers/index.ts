import type { PaperKind } from './kind.ts'
import { complaintsPapers } from './kinds/complaints/index.ts'
import { creditPapers } from './kinds/credit/index.ts'
import { deliberationsPaper } from './kinds/deliberations.ts'
import { enforcementPapers } from './kinds/enforcement/index.ts'
import { goalsPaper } from './kinds/goals.ts'
import { interviewsPapers } from './kinds/interviews/index.ts'
import { producePapers } from './kinds/produce/index.ts'
import { progressPaper } from './kinds/progress.ts'
import { recallsPapers } from './kinds/recalls/index.ts'
import { rectificationPapers } from './kinds/rectification/index.ts'
import { rewardsPapers } from './kinds/rewards/index.ts'
import { riskPapers } from './kinds/risk/index.ts'
import { samplingPapers } from './kinds/sampling/index.ts'
import { summaryPaper } from './kinds/summary.ts'
import { supervisionPapers } from './kinds/supervision/index.ts'
import { tasksPaper } from './kinds/tasks.ts'
import { workPlanPaper } from './kinds/work-plan.ts'

export { draw } from './draw.ts'
export type { PaperAsked, PaperFor, PaperKind } from './kind.ts'
export { type Paper, type PaperFormat, paperFormats } from './paper.ts'

/** Every paper that can be printed. */
export const paperKinds: readonly PaperKind[] = [
  tasksPaper,
  progressPaper,
  goalsPaper,
  deliberationsPaper,
  summaryPaper,
  workPlanPaper,
  ...supervisionPapers,
  ...samplingPapers,
  ...producePapers,
  ...rectificationPapers,
  ...enforcementPapers,
  ...complaintsPapers,
  ...rewardsPapers,
  ...riskPapers,
  ...recallsPapers,
  ...interviewsPapers,
  ...creditPapers,
]
