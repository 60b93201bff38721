import type { RegisterLabels } from '../../labels.ts'
import { answers, ground } from './words.en.ts'

/** English of “列入名单报请件”. */
export const listConsent: RegisterLabels = {
  title: 'Listings to be agreed to',
  fields: {
    ...ground,
    entryNo: 'Case number',
    from: 'From',
    party: 'Code of the party',
    decisionNo: 'Number of the penalty decision',
    facts: 'Facts of the breach',
    listedFor: 'Reason for listing',
    statement: 'Statement and defence',
    considered: 'What was made of the statement',
    entry: 'Listing',
    department: 'Department',
    opinion: 'Opinion',
    repliedOn: 'Answered on',
    result: { title: 'Answer', choices: answers },
  },
  states: {
    delivered: 'To be signed for',
    signed: 'To be answered',
    agreed: 'Agreed',
    refused: 'Not agreed',
    returned: 'Returned',
  },
  steps: {
    deliver: 'Ask for consent',
    sign: 'Sign for',
    agree: 'Agree to the listing',
    refuse: 'Do not agree',
    reopen: { title: 'Take up again', ask: { why: 'Why it is taken up again' } },
    return: { title: 'Return', ask: { reason: 'Reason for returning' } },
  },
}

/** English of “上级对列入名单的答复”. */
export const consentReply: RegisterLabels = {
  title: 'Answers of the office above',
  fields: {
    entryNo: 'Case number',
    entry: 'Listing',
    result: { title: 'Answer', choices: answers },
    opinion: 'Opinion',
    upperRegion: 'From',
    department: 'Department',
  },
  states: { delivered: 'To be taken in', taken: 'Taken in', returned: 'Returned' },
  steps: {
    deliver: 'Answer',
    takeIn: 'Take in',
    return: { title: 'Return', ask: { reason: 'Reason for returning' } },
  },
}
