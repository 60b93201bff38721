import type { RegisterLabels } from '../../labels.ts'

/** English of “督查”. */
export const inspectionRound: RegisterLabels = {
  title: 'Inspections',
  fields: {
    title: 'Name of the inspection',
    kind: {
      title: 'Kind of inspection',
      choices: { timely: 'As needed', regular: 'Regular', assessment: 'Assessment' },
    },
    startsOn: 'From',
    endsOn: 'Until',
    document: 'Outline document',
    basis: { title: 'Legal basis', hint: 'Name and number of the document' },
    summary: 'What was found',
  },
  states: {
    open: 'Under way',
    closed: 'Ended',
  },
  steps: {
    open: 'Open',
    amend: 'Amend',
    close: 'End the inspection',
    reopen: { title: 'Reopen', ask: { reason: 'Reason for reopening' } },
  },
}
