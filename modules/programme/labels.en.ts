import type { ModuleLabels } from '../labels.ts'
import { document } from './labels/document.en.ts'
import { filingAnswer } from './labels/filing-answer.en.ts'
import { goal } from './labels/goal.en.ts'
import { indicatorAlias } from './labels/indicator-alias.en.ts'
import { planFiling } from './labels/plan-filing.en.ts'
import { report } from './labels/report.en.ts'
import { reportedFigure } from './labels/reported-figure.en.ts'
import { reportingRound } from './labels/reporting-round.en.ts'
import { subTask } from './labels/sub-task.en.ts'
import { task } from './labels/task.en.ts'
import { taskGoal } from './labels/task-goal.en.ts'
import { taskSetting } from './labels/task-setting.en.ts'
import { unitPlan } from './labels/unit-plan.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Outlines and tasks',
  registers: {
    document,
    goal,
    task,
    'reported-figure': reportedFigure,
    'reporting-round': reportingRound,
    report,
    'sub-task': subTask,
    'task-goal': taskGoal,
    'task-setting': taskSetting,
    'plan-filing': planFiling,
    'filing-answer': filingAnswer,
    'unit-plan': unitPlan,
    'indicator-alias': indicatorAlias,
  },
}
