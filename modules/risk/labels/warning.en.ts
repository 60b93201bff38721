import type { RegisterLabels } from '../../labels.ts'

/** English of “风险预警”. */
export const warning: RegisterLabels = {
  title: 'Warnings',
  fields: {
    warningNo: 'Warning number',
    product: 'Product',
    colour: {
      title: 'Level of warning',
      choices: { blue: 'Blue', yellow: 'Yellow', orange: 'Orange', red: 'Red' },
    },
    assessment: 'Assessment',
    text: 'Text of the warning',
    draftedOn: 'Drafted on',
    issuer: 'Issuing department',
    issuedOn: 'Issued on',
    until: 'Valid until',
    released: 'Published',
  },
  states: {
    drafted: 'Drafted',
    issued: 'Issued',
    lifted: 'Lifted',
    ended: 'Run out',
    dropped: 'Dropped',
  },
  steps: {
    draft: 'Draft a warning',
    amend: 'Amend',
    issue: 'Issue the warning',
    tellMore: 'Tell those listed later',
    drop: { title: 'Drop', ask: { reason: 'Reason for dropping' } },
    publish: 'Publish to everyone',
    withhold: { title: 'Withdraw the publication', ask: { reason: 'Reason for withdrawing' } },
    lift: { title: 'Lift the warning', ask: { reason: 'Reason for lifting' } },
    liftLapsed: 'Overdue: lift the warning',
    limitsRecomputed: 'Time limit recomputed',
  },
}
