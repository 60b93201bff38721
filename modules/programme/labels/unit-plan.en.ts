import type { RegisterLabels } from '../../labels.ts'

/** English of “单位计划”. */
export const unitPlan: RegisterLabels = {
  title: 'Plans of units',
  fields: {
    title: 'Name of the plan',
    document: 'Document it rests on',
    department: 'Department',
    name: {
      title: 'Body',
      hint: 'A sector organisation, enterprise or other body that is no department',
    },
    party: 'Unified social credit code',
    period: { title: 'Period', hint: 'A year or two days, 2026 for instance' },
    summary: 'Goals and measures in brief',
    content: { title: 'Text of the plan', hint: 'The text, the file, or both' },
    original: 'File of the plan',
    version: 'Submission number',
    entered: 'Entered by the office',
    opinion: 'Opinion',
  },
  states: {
    drafted: 'Drafted',
    submitted: 'To be examined',
    approved: 'Approved',
    returned: 'Returned',
    dropped: 'Dropped',
  },
  steps: {
    draft: 'Draft',
    amend: 'Change',
    submit: 'Submit',
    enter: 'Enter for a body',
    reenter: 'Submit again for a body',
    approve: 'Approve',
    return: { title: 'Return', ask: { reason: 'Reason for returning' } },
    drop: { title: 'Drop', ask: { reason: 'Reason for dropping' } },
  },
}
