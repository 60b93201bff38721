import type { RegisterLabels } from '../../labels.ts'

/** English of “审议事项”. */
export const deliberation: RegisterLabels = {
  title: 'Deliberations',
  fields: {
    meeting: { title: 'Meeting', hint: 'Only meetings of the leading group' },
    title: 'Matter',
    kind: {
      title: 'Kind of matter',
      choices: {
        matter: 'Major quality matter',
        policy: 'Policy',
        plan: 'Plan',
        assessment: 'Assessment results',
      },
    },
    document: 'Document deliberated',
    raisedBy: 'Submitted by',
    explanation: { title: 'Note', hint: 'Why it is submitted, and its main points' },
    previous: { title: 'Earlier deliberation', hint: 'For a matter that was deferred' },
    decision: {
      title: 'Opinion of the group',
      hint: 'The group’s decision, as it goes into the minutes',
    },
  },
  states: {
    listed: 'To be deliberated',
    agreed: 'Agreed',
    agreedRevised: 'Agreed in principle, to be revised',
    revised: 'Revised',
    refused: 'Refused',
    deferred: 'Deferred',
    dropped: 'Withdrawn',
  },
  steps: {
    list: 'Submit',
    amend: 'Amend',
    agree: 'Agree',
    agreeRevised: 'Agree in principle',
    refuse: 'Refuse',
    defer: 'Defer',
    revise: { title: 'Record the revision', ask: { revision: 'What was revised' } },
    withdraw: { title: 'Withdraw', ask: { reason: 'Reason for withdrawing' } },
  },
}
