import type { RegisterLabels } from '../../labels.ts'

/** English of “下级计划报送”. */
export const planFiling: RegisterLabels = {
  title: 'Plans filed from below',
  fields: {
    title: 'Name of the plan',
    docNo: 'Document number',
    from: 'Filed by region',
    document: 'Original',
    upperNo: 'Upper document it rests on',
    version: 'Filing number',
    digest: { title: 'Digest of the text', hint: 'SHA-256 of the text when filed' },
    goals: 'Goals',
    tasks: 'Tasks',
    covered: { title: 'Covered', hint: 'Compared with the upper document when filed' },
    weaker: { title: 'Weaker than above', hint: 'Compared with the upper document when filed' },
    missing: { title: 'Missing', hint: 'Compared with the upper document when filed' },
    unknown: { title: 'To be checked', hint: 'Compared with the upper document when filed' },
    note: 'Note on the filing',
    opinion: 'Opinion',
  },
  states: {
    delivered: 'To be signed for',
    signed: 'To be examined',
    approved: 'Approved',
    returned: 'Returned',
  },
  steps: {
    deliver: 'Report',
    sign: 'Sign for',
    approve: 'Approve',
    return: { title: 'Return', ask: { reason: 'Reason for returning' } },
  },
}
