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
  states: {
    proposed: 'To be graded',
    graded: 'Graded',
    approved: 'Approved',
    notified: 'Notified',
    settled: 'Settled',
    refused: 'No reward',
    reclaimed: 'Reclaimed',
  },
  steps: {
    propose: 'Propose a reward',
    grade: 'Grade',
    consult: 'Enter the opinion of the finance department',
    returnGrade: { title: 'Return for grading', ask: { reason: 'Reason' } },
    approve: 'Approve',
    notify: 'Notify the reporter',
    settle: 'Settle',
    refuse: { title: 'Refuse', ask: { reason: 'Reason' } },
    reopen: { title: 'Grade again', ask: { reason: 'Reason' } },
    reclaim: { title: 'Reclaim', ask: { reason: 'Reason' } },
    passOn: { title: 'Pass on to other handlers', ask: { reason: 'Reason' } },
  },
}
