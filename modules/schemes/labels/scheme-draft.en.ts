import type { RegisterLabels } from '../../labels.ts'

/** English of “评价方案草案”. */
export const schemeDraft: RegisterLabels = {
  title: 'Draft schemes',
  fields: {
    title: 'Name of the scheme',
    document: 'Document it rests on',
    kind: {
      title: 'Kind of scheme',
      choices: {
        award: 'Government quality award',
        assessment: 'Assessment',
        standard: 'Creation standard',
      },
    },
    dropped: 'Rule dropped last',
  },
  states: {
    draft: 'Draft',
    returned: 'Returned',
    approved: 'Approved',
    superseded: 'Superseded',
    withdrawn: 'Withdrawn',
  },
  steps: {
    propose: 'Propose',
    amend: 'Correct name and kind',
    touch: 'Rules were changed',
    resubmit: 'Submit again',
    approve: { title: 'Review and approve', ask: { review: 'Review' } },
    return: { title: 'Return', ask: { reason: 'Reason for returning' } },
    supersede: { title: 'Supersede', ask: { reason: 'Reason for superseding' } },
    withdraw: { title: 'Withdraw', ask: { reason: 'Reason for withdrawing' } },
  },
}
