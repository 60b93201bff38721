import { defineModule } from '@zhiheng/kernel'
import { documentHandling } from './document.procedure.ts'
import { document } from './document.register.ts'
import { goalKeeping } from './goal.procedure.ts'
import { goal } from './goal.register.ts'
import { progressReporting } from './report.procedure.ts'
import { report } from './report.register.ts'
import { figureReporting } from './reported-figure.procedure.ts'
import { reportedFigure } from './reported-figure.register.ts'
import { taskHandling } from './task.procedure.ts'
import { task } from './task.register.ts'

export { confirmDocument, type DocumentDraft } from './confirm.ts'
export { type IndicatorMatch, matchIndicator } from './match.ts'
export type { GoalItem, LivingItem, LivingOutline, TaskItem } from './outline/living.ts'
export { publishedOutline, publishedOutlines } from './outline/published.ts'
export { type AsOf, documentsOf, livingOutline } from './outline/read.ts'
export type { DocumentSummary } from './outline/summary.ts'
export {
  type GoalProposal,
  type PrintedDepartment,
  type Proposals,
  proposalsOf,
  type TaskProposal,
} from './proposals.ts'
export type { Waiting } from './today/contributed.ts'
export type { Duty } from './today/duties.ts'
export { type Today, today } from './today/read.ts'
export { document, goal, report, reportedFigure, task }
export const programmeModule = defineModule('programme', {
  title: '纲要与任务',
  registers: [document, goal, task, reportedFigure, report],
  procedures: [documentHandling, goalKeeping, taskHandling, figureReporting, progressReporting],
  indicators: [],
  schemes: [],
})
