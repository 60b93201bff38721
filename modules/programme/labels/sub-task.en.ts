import type { RegisterLabels } from '../../labels.ts'

/** English of “子任务”. */
export const subTask: RegisterLabels = {
  title: 'Sub-tasks',
  fields: {
    task: 'Part of task',
    department: { title: 'Department', hint: 'The lead department that splits its task' },
    title: 'Sub-tasks',
    unit: { title: 'Carried out by', hint: 'A section, a subordinate unit and so on' },
    post: 'Responsible post',
    personName: 'Responsible person',
    deadline: { title: 'Deadline', hint: 'Not after the deadline of its task' },
    percent: 'Percent done',
    note: 'Progress',
  },
  states: {
    open: 'In progress',
    done: 'Done',
    dropped: 'Cancelled',
  },
  steps: {
    add: 'Add a part',
    amend: 'Amend',
    progress: 'Update progress',
    finish: 'Finish',
    reopen: { title: 'Reopen', ask: { reason: 'Reason for reopening' } },
    drop: { title: 'Cancel', ask: { reason: 'Reason for cancelling' } },
  },
}
