import type { RegisterLabels } from '../../labels.ts'

/** English of “上级督查交办”. */
export const findingOrder: RegisterLabels = {
  title: 'Orders from above',
  fields: {
    fact: 'What is wrong',
    from: 'Inspecting region',
    finding: 'Finding',
    evidence: 'Evidence of the finding',
    demand: 'What is to be put right',
    rectifyBy: 'Put right by',
    rectification: 'What was put right',
    rectificationEvidence: 'Evidence of the correction',
  },
  states: {
    delivered: 'To be signed for',
    signed: 'To be put right',
    answered: 'Reported',
    returned: 'Returned',
  },
  steps: {
    deliver: 'Hand down',
    sign: 'Sign for',
    answer: 'Report the correction',
    return: { title: 'Return', ask: { reason: 'Reason for returning' } },
  },
}
