import type { RegisterLabels } from '../../labels.ts'

/** English of “工作日志”. */
export const workLog: RegisterLabels = {
  title: 'Work log',
  fields: {
    day: 'Day',
    what: 'What was done',
    personName: 'Done by',
    task: 'Related task',
    document: 'Related document',
    meeting: 'Related meeting',
  },
  states: { noted: 'Entered', struck: 'Void' },
  steps: {
    note: 'Enter',
    correct: { title: 'Correct', ask: { reason: 'Reason for correcting' } },
    strike: { title: 'Void', ask: { reason: 'Reason for voiding' } },
  },
}
