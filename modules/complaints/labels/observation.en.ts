import type { RegisterLabels } from '../../labels.ts'

/** English of “监督员观察”. */
export const observation: RegisterLabels = {
  title: 'Observations of supervisors',
  fields: {
    respondent: 'What was observed',
    supervisor: 'Supervisor',
    on: 'Observed on',
    kind: {
      title: 'Kind',
      choices: {
        product: 'Product quality',
        works: 'Quality of works',
        service: 'Service quality',
        environment: 'Quality of the environment',
      },
    },
    party: 'Credit code of what was observed',
    places: 'Place',
    found: 'What was found',
    files: 'Photos and papers',
    outcome: { title: 'Outcome', choices: { taken: 'Taken up', dismissed: 'Not taken up' } },
  },
  states: { given: 'To be dealt with', taken: 'Taken up', dismissed: 'Not taken up' },
  steps: {
    give: 'Enter an observation',
    amend: 'Correct',
    take: 'Take up as a lead',
    dismiss: { title: 'Do not take up', ask: { reason: 'Reason' } },
    reopen: { title: 'Deal with it again', ask: { reason: 'Reason' } },
  },
}
