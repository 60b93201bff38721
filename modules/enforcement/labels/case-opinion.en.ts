import type { RegisterLabels } from '../../labels.ts'

/** English of “办案内部意见”. */
export const caseOpinion: RegisterLabels = {
  title: 'Internal opinions on cases',
  fields: {
    text: 'Opinion',
    kind: {
      title: 'Kind of opinion',
      choices: { proposal: 'Proposal', review: 'Legal review' },
    },
    result: { title: 'Outcome of the review', choices: { passed: 'Passed', returned: 'Returned' } },
    case: 'Case',
    by: 'Given by',
    on: 'Given on',
    department: 'Handling department',
  },
  states: { given: 'Given' },
  steps: { give: 'Give an opinion' },
}
