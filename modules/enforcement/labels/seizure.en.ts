import type { RegisterLabels } from '../../labels.ts'

/** English of “查封扣押”. */
export const seizure: RegisterLabels = {
  title: 'Seizures',
  fields: {
    seizureNo: 'Seizure number',
    object: 'What was sealed or seized',
    case: 'Case',
    party: 'Party',
    regime: { title: 'Field', choices: { food: 'Food safety', other: 'Other' } },
    list: { title: 'List', hint: 'Names, specifications, quantities' },
    place: 'Kept at',
    seizedOn: 'Seized on',
    record: 'Decision and list',
    department: 'Handling department',
    assignees: { title: 'Officers', hint: 'At least two officers' },
    prolonged: 'Prolonged',
    endedOn: 'Ended on',
    outcome: {
      title: 'Outcome',
      choices: { released: 'Released', confiscated: 'Confiscated', destroyed: 'Destroyed' },
    },
  },
  states: {
    seized: 'Seized',
    ended: 'Dealt with',
  },
  steps: {
    seize: 'Seal or seize',
    prolongFood: { title: 'Prolong (food)', ask: { reason: 'Reason for prolonging' } },
    prolong: { title: 'Prolong', ask: { reason: 'Reason for prolonging' } },
    finish: 'Release or deal with',
    passOn: { title: 'Pass on to other handlers', ask: { reason: 'Reason for passing on' } },
    finishLapsed: 'Overdue: release or deal with',
    limitsRecomputed: 'Time limit recomputed',
  },
}
