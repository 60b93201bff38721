import type { RegisterLabels } from '../../labels.ts'

/** English of “下级整改报告”. */
export const findingReply: RegisterLabels = {
  title: 'Corrections from below',
  fields: {
    fact: 'What is wrong',
    finding: 'Finding',
    from: 'Reporting region',
    rectification: 'What was put right',
    rectificationEvidence: 'Evidence of the correction',
  },
  states: {
    delivered: 'To be accepted',
    accepted: 'Accepted',
    returned: 'Returned',
  },
  steps: {
    deliver: 'Report',
    accept: 'Accept',
    return: { title: 'Return', ask: { reason: 'Reason for returning' } },
  },
}
