import type { RegisterLabels } from '../../labels.ts'
import { levels, regimes } from './words.en.ts'

/** English of “监督抽查计划”. */
export const samplingPlan: RegisterLabels = {
  title: 'Sampling plans',
  fields: {
    planNo: 'Plan number',
    year: 'Year',
    title: 'Title of the plan',
    regime: { title: 'Regime', choices: regimes },
    level: { title: 'Level', choices: levels },
    kind: {
      title: 'Kind of plan',
      choices: { annual: 'Yearly', special: 'Special', problem: 'Problem-led' },
    },
    document: 'Document it rests on',
    budget: 'Budget',
    department: 'Department',
    released: 'Public',
  },
  states: {
    drafted: 'Drafted',
    submitted: 'To be approved',
    approved: 'Approved',
    released: 'Public',
    closed: 'Completed',
    withdrawn: 'Withdrawn',
  },
  steps: {
    draft: 'Draft',
    amend: 'Amend',
    submit: 'Submit for approval',
    return: { title: 'Return', ask: { reason: 'Reason for returning' } },
    approve: 'Approve',
    release: 'Make public',
    finish: { title: 'Complete the plan', ask: { summary: 'What was done' } },
    withdraw: { title: 'Withdraw', ask: { reason: 'Reason for withdrawing' } },
  },
}
