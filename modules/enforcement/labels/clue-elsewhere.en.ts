import type { RegisterLabels } from '../../labels.ts'

/** English of “外地移送线索”. */
export const clueElsewhere: RegisterLabels = {
  title: 'Leads from other regions',
  fields: {
    subject: 'Subject',
    from: 'Transferring region',
    receivedOn: 'Received there on',
    facts: 'What was noticed',
    party: 'Suspected party',
  },
  states: {
    delivered: 'To be signed for',
    signed: 'Signed for',
    returned: 'Returned',
  },
  steps: {
    deliver: 'Hand over',
    sign: { title: 'Sign for', ask: { department: 'Handling department' } },
    return: { title: 'Return', ask: { reason: 'Reason for returning' } },
  },
}
