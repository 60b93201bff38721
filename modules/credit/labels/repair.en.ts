import type { FieldLabels, RegisterLabels } from '../../labels.ts'
import { reason, recomputed } from './words.en.ts'

const decided: FieldLabels = {
  dutiesDone: 'Checked: penalty and duties performed',
  harmRemoved: 'Checked: harm removed',
  newPenalty: 'Checked: a new heavier penalty',
  findings: 'Findings',
  acceptedOn: 'Accepted on',
  decisionNo: 'Number of the decision',
  decision: 'Decision',
  decidedOn: 'Decided on',
  late: 'Late',
  outcome: {
    title: 'Outcome',
    choices: { agreed: 'Repaired', denied: 'Denied', refused: 'Not accepted', closed: 'Closed' },
  },
}

/** English of “信用修复”. */
export const repair: RegisterLabels = {
  title: 'Credit repair',
  fields: {
    ...decided,
    repairNo: 'Number',
    of: {
      title: 'What is repaired',
      choices: { list: 'Listing', penalty: 'Published penalty' },
    },
    party: 'Code of the applicant',
    entry: 'Listing',
    publication: 'Published penalty',
    severity: {
      title: 'Class',
      choices: { minor: 'Minor', general: 'General', serious: 'Serious' },
    },
    publicFrom: 'Public since',
    minUntil: { title: 'Public at least until', hint: 'Not repaired before' },
    maxUntil: 'Public at most until',
    fulfilled: 'How duties were performed and the breach corrected',
    commitment: 'Written commitment',
    proofs: 'More material',
    department: 'Department',
    assignees: 'Handlers',
  },
  states: {
    filed: 'To be accepted',
    returned: 'To be completed',
    accepted: 'Accepted',
    agreed: 'Repaired',
    denied: 'Denied',
    refused: 'Not accepted',
    withdrawn: 'Withdrawn',
    closed: 'Closed',
  },
  steps: {
    file: 'Apply',
    sendBack: { title: 'Send back to be completed', ask: { reason: 'What is missing' } },
    complete: 'Complete',
    accept: 'Accept and check',
    refuse: 'Do not accept',
    agree: 'Agree',
    deny: 'Deny',
    withdraw: { title: 'Withdraw', ask: reason },
    close: 'Close: no longer public',
    passOn: { title: 'Hand over', ask: { reason: 'Reason for handing over' } },
    acceptLapsed: 'Not accepted in time',
    agreeLapsed: 'Not decided in time',
    ...recomputed,
  },
}
