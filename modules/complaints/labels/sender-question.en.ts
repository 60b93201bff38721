import type { RegisterLabels } from '../../labels.ts'

/** English of “询问来件人”. */
export const senderQuestion: RegisterLabels = {
  title: 'Questions to senders',
  fields: {
    asked: 'Question',
    submission: 'Submission',
    complaint: 'Complaint',
    tip: 'Report',
    askedOn: 'Asked on',
    answer: 'Answer of the sender',
    answeredOn: 'Answered on',
    department: 'Handling department',
    asker: 'Asked by',
    token: 'Code',
    assignees: 'Asker and code',
  },
  states: { asked: 'To be answered', answered: 'Answered', read: 'Read', dropped: 'Withdrawn' },
  steps: {
    ask: 'Ask',
    answer: 'Answer',
    read: 'Read',
    drop: { title: 'Withdraw', ask: { reason: 'Reason' } },
    passOn: { title: 'Pass on to other handlers', ask: { reason: 'Reason' } },
  },
}
