import type { RegisterLabels } from '../../labels.ts'

/** English of “工作小结”. */
export const workSummary: RegisterLabels = {
  title: 'Work summaries',
  fields: {
    title: { title: 'Title', hint: 'For example: November 2026' },
    startsOn: 'From',
    endsOn: { title: 'To', hint: 'The last day' },
    remarks: 'Main work and problems',
    plans: 'Next steps',
  },
  states: { draft: 'Being written', final: 'Final', dropped: 'Void' },
  steps: {
    write: 'Write',
    amend: 'Amend',
    finish: 'Finish',
    reopen: { title: 'Reopen', ask: { reason: 'Reason for reopening' } },
    drop: { title: 'Void', ask: { reason: 'Reason for voiding' } },
  },
}
