import type { RegisterLabels } from '../../labels.ts'

/** English of “议定事项”. */
export const decision: RegisterLabels = {
  title: 'Meeting decisions',
  fields: {
    meeting: 'Meeting',
    document: {
      title: 'Outline document',
      hint: 'Which document it carries out; the task made of it is listed there',
    },
    title: 'Matter',
    content: 'What was decided',
    department: 'Lead department',
    responsible: 'Responsible departments',
    deadline: 'Deadline',
  },
  states: {
    drafted: 'Proposed',
    adopted: 'Adopted',
    dropped: 'Not adopted',
  },
  steps: {
    draft: 'Record',
    amend: 'Amend',
    adopt: 'Adopt and make a task',
    drop: { title: 'Do not adopt', ask: { reason: 'Reason for not adopting' } },
  },
}
