import { defineModule } from '@zhiheng/kernel'
import { aliasKeeping } from './aliases/indicator-alias.procedure.ts'
import { indicatorAlias } from './aliases/indicator-alias.register.ts'
import { documentHandling } from './document.procedure.ts'
import { document } from './document.register.ts'
import { answering } from './filing/answer.procedure.ts'
import { filingAnswer } from './filing/answer.register.ts'
import { filingHandling } from './filing/filing.procedure.ts'
import { filing } from './filing/filing.register.ts'
import { goalKeeping } from './goal.procedure.ts'
import { goal } from './goal.register.ts'
import { progressReporting } from './report.procedure.ts'
import { report } from './report.register.ts'
import { figureReporting } from './reported-figure.procedure.ts'
import { reportedFigure } from './reported-figure.register.ts'
import { roundKeeping } from './returns/reporting-round.procedure.ts'
import { reportingRound } from './returns/reporting-round.register.ts'
import { subTaskHandling } from './sub-task.procedure.ts'
import { subTask } from './sub-task.register.ts'
import { taskHandling } from './task.procedure.ts'
import { task } from './task.register.ts'
import { taskGoalKeeping } from './task-goal.procedure.ts'
import { taskGoal } from './task-goal.register.ts'
import { settingKeeping } from './task-setting.procedure.ts'
import { taskSetting } from './task-setting.register.ts'
import { unitPlanHandling } from './units/unit-plan.procedure.ts'
import { unitPlan } from './units/unit-plan.register.ts'

export { completeAlias } from './aliases/remember.ts'
export type { Body } from './bodies.ts'
export type { Cover } from './cascade/compare.ts'
export {
  type Basis,
  basisOf,
  type Coverage,
  coverage,
  type RegionCoverage,
} from './cascade/read.ts'
export { confirmDocument, confirmTogether, type DocumentDraft } from './confirm.ts'
export { occurrencesBetween } from './deadline/occurrences.ts'
export { type Occurrence, type Timing, untimed } from './deadline/timing.ts'
export type { FieldsIn } from './fields.ts'
export { completeFiling } from './filing/complete.ts'
export type { FilingRead } from './filing/read.ts'
export { programmeWaiting } from './filing/waiting.ts'
export { type GoalList, type GoalsAsked, goalList } from './goals/list.ts'
export { type GoalNarrowing, noDepartment } from './goals/narrow.ts'
export type { GoalRow } from './goals/row.ts'
export { type IndicatorMatch, matchIndicator, type Remembered } from './match.ts'
export type { GoalItem, LivingItem, LivingOutline, TaskItem } from './outline/living.ts'
export { everyOne } from './outline/load.ts'
export { type OutlineIn, programmeOf } from './outline/of-region.ts'
export { publishedOutline, publishedOutlines } from './outline/published.ts'
export { type AsOf, documentsOf, livingOutline } from './outline/read.ts'
export type { DocumentSummary } from './outline/summary.ts'
export {
  type BodiesNamed,
  bodiesNamed,
  type GoalProposal,
  indicatorsNamed,
  type PrintedDepartment,
  type Proposals,
  proposalsOf,
  type TaskProposal,
} from './proposals.ts'
export { responsibilityOn } from './responsibility/read.ts'
export type { Charge, ResponsibilityOf, ResponsibilitySheet } from './responsibility/sheet.ts'
export {
  type DecompositionAsked,
  type DecompositionRow,
  type DecompositionTable,
  decompositionTable,
} from './returns/decomposition-table.ts'
export {
  type ProgressAsked,
  type ProgressRow,
  type ProgressTable,
  progressTable,
} from './returns/progress-table.ts'
export { type ProposedRound, proposedRounds } from './returns/proposed-rounds.ts'
export {
  type ReturnStanding,
  type ReturnState,
  standingOfReturns,
} from './returns/standing-of-returns.ts'
export type { Change, Comparison, Continued, Gone, ReadGoal, ReadTask } from './revision/compare.ts'
export { compareRevision, type RevisionDraft, reviseDocument } from './revision/revise.ts'
export { defaultSettings, settingsByRegion } from './task-settings.ts'
export { type TaskList, taskList } from './tasks/list.ts'
export { type TaskPage, taskPage } from './tasks/page.ts'
export type { TaskRow } from './tasks/row.ts'
export type { Waiting } from './today/contributed.ts'
export type { Duty } from './today/duties.ts'
export { isBy, lastActor } from './today/own-step.ts'
export { type Today, today } from './today/read.ts'
export { completeEnteredPlan, completeUnitPlan } from './units/complete.ts'
export { type UnitPlanRead, unitPlansUnder } from './units/read.ts'
export { unitPlanWaiting } from './units/waiting.ts'
export {
  document,
  goal,
  report,
  reportedFigure,
  reportingRound,
  subTask,
  task,
  taskHandling,
  taskSetting,
}
export const programmeModule = defineModule('programme', {
  title: '纲要与任务',
  registers: [
    document,
    goal,
    task,
    reportedFigure,
    reportingRound,
    report,
    subTask,
    taskGoal,
    taskSetting,
    filing,
    filingAnswer,
    unitPlan,
    indicatorAlias,
  ],
  procedures: [
    documentHandling,
    goalKeeping,
    taskHandling,
    figureReporting,
    progressReporting,
    roundKeeping,
    subTaskHandling,
    taskGoalKeeping,
    settingKeeping,
    filingHandling,
    answering,
    unitPlanHandling,
    aliasKeeping,
  ],
  indicators: [],
  schemes: [],
})
export { type Period, periodOf } from './period.ts'
