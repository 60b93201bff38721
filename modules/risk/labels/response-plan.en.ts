import type { RegisterLabels } from '../../labels.ts'

/** English of “应急预案”. */
export const responsePlan: RegisterLabels = {
  title: 'Emergency plans',
  fields: {
    planNo: 'Plan number',
    title: 'Title of the plan',
    since: 'In force from',
    until: {
      title: 'In force until',
      hint: 'The last day; leave empty where a new version follows',
    },
    kind: {
      title: 'Kind',
      choices: {
        overall: 'Overall plan',
        food: 'Food safety',
        product: 'Product safety',
        special: 'Special equipment',
        works: 'Quality of works',
        other: 'Other',
      },
    },
    duties: 'Bodies and duties',
    response: 'Levels of response and what is done',
    contacts: 'Contacts',
    document: 'Full text',
  },
  states: {
    drafted: 'Draft',
    inForce: 'In force',
    replaced: 'No longer in force',
    dropped: 'Given up',
  },
  steps: {
    draft: 'Draft or amend the draft',
    putInForce: 'Put in force',
    drop: { title: 'Give up the draft', ask: { reason: 'Reason for giving up' } },
    stop: { title: 'End its force', ask: { reason: 'Reason for ending its force' } },
  },
}
