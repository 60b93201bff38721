import type { RegisterLabels } from '../../labels.ts'

/** English of “快速反应任务”. */
export const rapidTask: RegisterLabels = {
  title: 'Tasks of rapid cases',
  fields: {
    rapid: 'Rapid case',
    department: 'Department',
    task: 'Task',
    due: 'Due on',
    result: 'Result',
  },
  states: {
    given: 'Under way',
    done: 'Done',
    cancelled: 'Cancelled',
  },
  steps: {
    give: 'Give a task',
    finish: 'Finish the task',
    askAgain: { title: 'Return to be done again', ask: { reason: 'Reason for returning' } },
    cancel: { title: 'Cancel the task', ask: { reason: 'Reason for cancelling' } },
    finishLapsed: 'Overdue: finish the task',
    limitsRecomputed: 'Time limit recomputed',
  },
}
