import type { RegisterLabels } from '../../labels.ts'
import { channels, matters } from './channels.en.ts'

const splitting = {
  demand: {
    title: 'Demand and facts of the complaint',
    hint: 'For a complaint; without name or contact of the complainant',
  },
  matter: { title: 'Matter of the complaint', choices: matters },
  facts: {
    title: 'What is reported',
    hint: 'For a report; without anything that points to the reporter',
  },
  tipDepartment: 'Department that checks the report',
  adverts: 'About an advertisement',
  named: 'The reporter is named',
  jurisdiction: 'Region of the competent authority',
  jurisdictionWhy: 'Grounds of competence',
} as const

/** English of “来件”. */
export const submission: RegisterLabels = {
  title: 'Submissions',
  fields: {
    submissionNo: 'Submission number',
    respondent: 'Whom it is about',
    channel: { title: 'Channel', choices: channels },
    externalNo: 'Number on the platform',
    receivedOn: {
      title: 'Received on',
      hint: 'The seven working days are counted from the day after',
    },
    wants: {
      title: 'What the sender wants',
      choices: {
        complaint: 'Complaint: to settle a dispute of their own',
        tip: 'Report: to point out a breach of the law',
        both: 'Both',
        unsure: 'Not clear',
      },
    },
    text: 'Text',
    files: 'Attachments',
    person: 'Name',
    phone: 'Telephone',
    identity: 'Number of the identity document',
    address: 'Postal address',
    agent: {
      title: 'Name and telephone of the agent',
      hint: 'A power of attorney is needed',
    },
    respondentParty: 'Credit code of whom it is about',
    platformParty: 'Credit code of the platform operator',
    seller: {
      title: 'How they sell',
      choices: {
        ordinary: 'Offline',
        platformOperator: 'Operator of an e-commerce platform',
        ownSite: 'Operator of an own website',
        inPlatform: 'Seller on a platform',
      },
    },
    shownAddress: 'Address shown on the platform',
    actRegion: 'Place of the act',
    product: 'Goods or service',
    amount: 'Amount concerned',
    rewardWanted: 'A reward is asked for',
    department: 'Department that handles the complaint',
    assignees: 'Handlers of the complaint',
    splitAs: {
      title: 'Became',
      choices: { complaint: 'Complaint', tip: 'Report', both: 'Both', other: 'Neither' },
    },
    redirect: 'Where the sender was told to go',
    toRegion: 'Routed to',
    from: 'Routed from',
    token: 'Code',
    mirror: 'Matter of the platform',
  },
  states: {
    received: 'To be split',
    delivered: 'To be signed for',
    split: 'Split',
    redirected: 'Told where to go',
    routed: 'Routed',
    returned: 'Returned',
  },
  steps: {
    receive: 'Enter a submission',
    submit: 'Send in',
    deliver: 'Delivered',
    sign: 'Sign for',
    sendBack: { title: 'Send back', ask: { reason: 'Reason' } },
    amend: 'Correct',
    amendSender: 'Correct who sent it',
    split: { title: 'Split', ask: splitting },
    redirect: 'Tell where to go',
    route: { title: 'Route to the competent authority', ask: { why: 'Grounds of competence' } },
    takeBack: { title: 'Take back', ask: { reason: 'Reason' } },
    forward: 'Routed with its complaint',
    entrust: 'Given to handlers',
    lookAtSecret: { title: 'Look at a secret', ask: { field: 'Field', reason: 'Reason' } },
  },
}
