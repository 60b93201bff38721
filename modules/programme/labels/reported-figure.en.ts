import type { RegisterLabels } from '../../labels.ts'

/** English of “填报数据”. */
export const reportedFigure: RegisterLabels = {
  title: 'Reported figures',
  fields: {
    indicator: { title: 'Indicator name', hint: 'As the goal calls the indicator' },
    period: { title: 'Period', hint: 'Write 2026, 2026-Q3 or 2026-10' },
    value: 'Value',
    unit: 'Unit',
    department: 'Reporting department',
    evidence: 'Evidence',
    note: 'Note',
    released: 'Published',
    takeDown: 'Asked to take down',
  },
  states: {
    submitted: 'To be approved',
    approved: 'To be accepted',
    accepted: 'Accepted',
    returned: 'Returned',
  },
  steps: {
    submit: 'State',
    approve: 'Approve',
    accept: 'Accept',
    return: { title: 'Return', ask: { reason: 'Reason for returning' } },
    publish: { title: 'Review and publish', ask: { review: 'Review' } },
    askTakeDown: { title: 'Ask to take down', ask: { reason: 'Reason for taking it down' } },
    unpublish: { title: 'Review and take down', ask: { review: 'Review' } },
    keepPublic: { title: 'Keep it public', ask: { reason: 'Reason' } },
    correct: { title: 'Correct', ask: { reason: 'Reason for the correction' } },
  },
}
