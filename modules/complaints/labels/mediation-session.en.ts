import type { RegisterLabels } from '../../labels.ts'

/** English of “调解记录”. */
export const mediationSession: RegisterLabels = {
  title: 'Mediation meetings',
  fields: {
    complaint: 'Complaint',
    on: 'Date',
    way: {
      title: 'Held',
      choices: {
        onsite: 'On site',
        online: 'On the internet',
        phone: 'By telephone',
        media: 'By audio or video',
      },
    },
    mediators: 'Mediators',
    notes: 'What was said',
    minutes: 'Minutes',
    recusal: 'Recusal was asked for',
    department: 'Handling department',
  },
  states: { recorded: 'Recorded', withdrawn: 'Withdrawn' },
  steps: {
    record: 'Record',
    correct: { title: 'Correct', ask: { reason: 'Reason' } },
    withdraw: { title: 'Withdraw', ask: { reason: 'Reason' } },
  },
}
