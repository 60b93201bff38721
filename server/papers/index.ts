import type { PaperKind } from './kind.ts'
import { deliberationsPaper } from './kinds/deliberations.ts'
import { goalsPaper } from './kinds/goals.ts'
import { progressPaper } from './kinds/progress.ts'
import { slipPaper } from './kinds/slip.ts'
import { summaryPaper } from './kinds/summary.ts'
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
  slipPaper,
  deliberationsPaper,
  summaryPaper,
  workPlanPaper,
]
