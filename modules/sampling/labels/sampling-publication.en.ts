import type { RegisterLabels } from '../../labels.ts'
import { classes, levels } from './words.en.ts'

const toThePublic = 'Told to everyone'

/** English of “监督抽查结果公告”. */
export const samplingPublication: RegisterLabels = {
  title: 'Notices of sampling results',
  fields: {
    title: 'Title',
    draftNo: 'Draft number',
    docNo: { title: 'Document number', hint: 'Stated on approval' },
    productClass: { title: 'Product class', choices: classes },
    level: { title: 'Level', choices: levels },
    from: 'Sampled from',
    until: 'Sampled until',
    summary: {
      title: 'What was sampled',
      hint: 'Told to everyone: what was sampled, how it stood and what failed most',
    },
    advice: { title: 'Advice to consumers', hint: toThePublic },
    department: 'Published by',
    approvers: 'Approved by',
    releasedOn: 'Published on',
    correctedOn: 'Last corrected on',
    withdrawnOn: 'Taken down on',
    withdrawnWhy: { title: 'Why it was taken down', hint: toThePublic },
    released: 'Public',
  },
  states: {
    drafted: 'Draft',
    submitted: 'Awaiting approval',
    released: 'Published',
    withdrawn: 'Taken down',
    dropped: 'Dropped',
  },
  steps: {
    draft: 'Draft',
    amend: 'Amend',
    submit: 'Submit',
    return: { title: 'Return', ask: { reason: 'Reason for returning' } },
    release: 'Approve and publish',
    noteCorrection: 'Note a correction',
    withdraw: 'Take the notice down',
    drop: { title: 'Drop', ask: { reason: 'Reason for dropping' } },
  },
}
