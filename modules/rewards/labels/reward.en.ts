import type { RegisterLabels } from '../../labels.ts'

/** English of “举报奖励”. */
export const reward: RegisterLabels = {
  title: 'Rewards for reports',
  fields: {
    tip: 'Report',
    submission: 'Submission',
    openedOn: 'Proposed on',
    closedOn: 'Case closed on',
    department: 'Department of the case',
    assignees: 'Handling posts',
    fine: { title: 'Fine and confiscated sums', hint: 'Both together' },
    grade: {
      title: 'Grade',
      choices: { first: 'First', second: 'Second', third: 'Third' },
    },
    gradeWhy: 'Grounds of the grade',
    insider: 'Reported by an insider',
    insiderExtra: 'Extra for an insider',
    amount: 'Reward',
    payer: 'Paying post',
    secondPayer: 'Second paying post',
    financeAgreed: 'The finance department agrees',
    financePaper: 'Opinion of the finance department',
    notifiedOn: 'Notified on',
    payments: 'Receivers',
    paid: 'Paid',
    outcome: {
      title: 'Outcome',
      choices: {
        paid: 'Paid',
        unclaimed: 'Not claimed in time',
        refused: 'No reward',
        reclaimed: 'Reclaimed',
      },
    },
  },
  states: { proposed: 'To be graded', refused: 'No reward' },
  steps: {
    propose: 'Propose a reward',
    refuse: { title: 'Refuse', ask: { reason: 'Reason' } },
  },
}
