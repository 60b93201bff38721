import type { RegisterLabels } from '../../labels.ts'
import { handlers, party, passOn, reason } from './words.en.ts'

export const safetyProject: RegisterLabels = {
  title: 'Participants of food-safety projects',
  fields: {
    firm: 'Name',
    party,
    project: {
      title: 'Project',
      choices: { dairy: 'Dairies to trust', restaurant: 'Restaurants to trust' },
    },
    standard: { title: 'Standard of acceptance', hint: 'Name and number' },
    appliedOn: 'Applied on',
    checkedOn: 'Checked on',
    findings: 'What was found',
    labelSince: 'Label given on',
    labelUntil: 'Label until',
    department: 'Department',
    released: 'Public',
  },
  states: {
    applied: 'To be checked',
    checked: 'Passed',
    rejected: 'Not passed',
    labelled: 'Bears the label',
    expired: 'Expired',
    withdrawn: 'Label withdrawn',
  },
  steps: {
    apply: 'Apply',
    accept: 'Passed',
    reject: 'Not passed',
    grant: 'Give the label',
    recheck: 'Record a check',
    renew: 'Renew',
    expire: 'Record the expiry',
    withdraw: { title: 'Withdraw the label', ask: reason },
    expireLapsed: 'Expired',
    limitsRecomputed: 'Time limits recomputed',
  },
}

export const screening: RegisterLabels = {
  title: 'Risks screened',
  fields: {
    item: 'Risk',
    area: {
      title: 'Field',
      choices: {
        dairy: 'Dairy',
        additives: 'Additives',
        packaging: 'Packaging',
        other: 'Other',
      },
    },
    party,
    risk: { title: 'Level', choices: { high: 'High', medium: 'Medium', low: 'Low' } },
    foundOn: 'Found on',
    dueOn: { title: 'To be put right by', hint: 'It may still be reported on that day' },
    measures: 'What was done',
    evidence: 'Evidence',
    closedOn: 'Struck off on',
    outcome: { title: 'Outcome', choices: { closed: 'Struck off', dropped: 'Dropped' } },
    department: 'Department',
    assignees: handlers,
  },
  states: { open: 'Open', rectified: 'To be struck off', closed: 'Struck off', dropped: 'Dropped' },
  steps: {
    list: 'List',
    rectify: 'Report what was done',
    return: { title: 'Send back', ask: reason },
    close: 'Strike off',
    prolong: { title: 'Prolong', ask: reason },
    drop: { title: 'Drop', ask: reason },
    passOn,
    rectifyLapsed: 'Is late',
    limitsRecomputed: 'Time limits recomputed',
  },
}
