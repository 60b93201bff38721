import type { RegisterLabels } from '../../labels.ts'

/** English of “年度工作计划事项”. */
export const workPlanItem: RegisterLabels = {
  title: 'Items of the yearly plan',
  fields: {
    year: 'Year',
    title: 'Item',
    task: 'From task',
    goal: 'From goal',
    department: 'Lead department',
    deadline: 'Deadline',
    measure: 'Measures',
  },
  states: { proposed: 'Proposed', planned: 'Planned', done: 'Done', dropped: 'Cancelled' },
  steps: {
    enter: 'Enter in the plan',
    propose: 'Propose',
    adopt: 'Adopt',
    amend: 'Amend',
    finish: 'Finish',
    reopen: { title: 'Reopen', ask: { reason: 'Reason for reopening' } },
    drop: { title: 'Cancel', ask: { reason: 'Reason for cancelling' } },
  },
}
