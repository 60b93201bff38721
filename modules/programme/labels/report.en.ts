import type { RegisterLabels } from '../../labels.ts'

/** English of “进展报告”. */
export const report: RegisterLabels = {
  title: 'Progress reports',
  fields: {
    document: 'Outline document',
    task: 'Task',
    round: { title: 'Reporting round', hint: 'None chosen: counts in the round of its date' },
    department: 'Reporting department',
    reportedOn: 'Reported on',
    percent: 'Percent done',
    content: 'Progress',
    plan: {
      title: 'Goals, tasks and measures of the next year',
      hint: 'Required with the summary of a year',
    },
    evidence: 'Evidence',
    sealed: {
      title: 'Sealed original',
      hint: 'A scan with the official seal; the office lists who has not sent one',
    },
    electronic: { title: 'Electronic text', hint: 'The same as the sealed original' },
    released: 'Published',
    takeDown: 'Asked to take down',
  },
  states: {
    submitted: 'To be accepted',
    accepted: 'Accepted',
    returned: 'Returned',
  },
  steps: {
    submit: 'Report',
    resubmit: 'Report again',
    accept: 'Accept',
    publish: { title: 'Review and publish', ask: { review: 'Review' } },
    askTakeDown: { title: 'Ask to take down', ask: { reason: 'Reason for taking it down' } },
    unpublish: { title: 'Review and take down', ask: { review: 'Review' } },
    keepPublic: { title: 'Keep it public', ask: { reason: 'Reason' } },
    return: { title: 'Return', ask: { reason: 'Reason for returning' } },
  },
}
