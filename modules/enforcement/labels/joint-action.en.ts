import type { RegisterLabels } from '../../labels.ts'

/** English of “联合执法”. */
export const jointAction: RegisterLabels = {
  title: 'Joint actions',
  fields: {
    actionNo: 'Number of the joint action',
    subject: 'Subject',
    since: 'From',
    until: 'Until',
    plan: { title: 'Plan', hint: 'Aim, objects, who does what, steps and rules of conduct' },
    department: 'Leading department',
    assignees: 'Leading officers',
    closingReview: 'Closing review',
  },
  states: {
    opened: 'Being planned',
    running: 'Running',
    reported: 'Summed up',
    closed: 'Ended',
    cancelled: 'Cancelled',
  },
  steps: {
    open: 'Open',
    amend: 'Amend the plan',
    start: 'Approve and tell the participants',
    startMore: 'Approve and tell those added',
    log: { title: 'Log progress', ask: { entry: 'Progress' } },
    sum: 'Sum up',
    returnSum: { title: 'Return for more', ask: { reason: 'Reason for returning' } },
    close: 'Review and close',
    cancel: { title: 'Cancel', ask: { reason: 'Reason for cancelling' } },
    passOn: { title: 'Pass on to other handlers', ask: { reason: 'Reason for passing on' } },
  },
}
