import type { RegisterLabels } from '../../labels.ts'

/** English of “外地联合执法报告”. */
export const jointReport: RegisterLabels = {
  title: 'Reports from joint actions elsewhere',
  fields: {
    from: 'Reporting region',
    participant: 'Participant',
    log: 'What was carried out',
  },
  states: {
    delivered: 'To be taken in',
    accepted: 'Taken in',
    returned: 'Returned',
    kept: 'Kept on file',
  },
  steps: {
    deliver: 'Report',
    accept: 'Take in',
    keep: 'Keep on file',
    return: { title: 'Return', ask: { reason: 'Reason for returning' } },
  },
}
