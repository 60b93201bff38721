import type { FieldsOf, RecordOf, RecordRead } from '@zhiheng/kernel'
import type { indicatorAlias } from './aliases/indicator-alias.register.ts'
import type { document } from './document.register.ts'
import type { filing } from './filing/filing.register.ts'
import type { goal } from './goal.register.ts'
import type { report } from './report.register.ts'
import type { reportedFigure } from './reported-figure.register.ts'
import type { reportingRound } from './returns/reporting-round.register.ts'
import type { subTask } from './sub-task.register.ts'
import type { task } from './task.register.ts'
import type { taskGoal } from './task-goal.register.ts'
import type { taskSetting } from './task-setting.register.ts'
import type { unitPlan } from './units/unit-plan.register.ts'

interface Registers {
  document: typeof document
  goal: typeof goal
  task: typeof task
  'reported-figure': typeof reportedFigure
  report: typeof report
  'reporting-round': typeof reportingRound
  'sub-task': typeof subTask
  'task-setting': typeof taskSetting
  'task-goal': typeof taskGoal
  'plan-filing': typeof filing
  'unit-plan': typeof unitPlan
  'indicator-alias': typeof indicatorAlias
}
export type FieldsIn<N extends keyof Registers> = RecordOf<FieldsOf<Registers[N]>>

/** A record as read, with the fields of its register. */
export type Held<N extends keyof Registers> = Omit<RecordRead, 'fields'> & {
  readonly fields: Readonly<FieldsIn<N>>
}
/** The record with typed fields: what the kernel read under the declaration `N`. */
export const held = <N extends keyof Registers>(_: N, record: RecordRead): Held<N> =>
  record as unknown as Held<N>
