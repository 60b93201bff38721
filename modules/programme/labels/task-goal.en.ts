import type { RegisterLabels } from '../../labels.ts'

/** English of “任务与目标的关联”. */
export const taskGoal: RegisterLabels = {
  title: 'Goals that tasks serve',
  fields: { document: 'Outline document', task: 'Task', goal: 'Goal served' },
  states: { linked: 'Linked', unlinked: 'Unlinked' },
  steps: {
    link: 'Link',
    unlink: { title: 'Unlink', ask: { reason: 'Reason for unlinking' } },
    relink: 'Link again',
  },
}
