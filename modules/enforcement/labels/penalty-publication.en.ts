import type { RegisterLabels } from '../../labels.ts'

/** English of “行政处罚公示”. */
export const penaltyPublication: RegisterLabels = {
  title: 'Published penalties',
  fields: {
    decisionNo: 'Decision number',
    subject: 'Subject',
    case: 'Penalty case',
    party: 'Party',
    decision: 'Decision',
    decidedOn: 'Decided on',
    fine: 'Fine',
    confiscated: 'Amount confiscated',
    department: 'Penalising authority',
    term: { title: 'Term of publication', choices: { short: 'Three months', long: 'Three years' } },
    publishedOn: 'Published on',
    publicUntil: 'Public until',
    correctedOn: 'Decision changed or annulled on',
    released: 'Shown to everyone',
  },
  states: {
    published: 'Shown',
    expired: 'Term ended',
    withdrawn: 'Withdrawn',
    repaired: 'Ended early',
  },
  steps: {
    publish: 'Publish',
    correct: 'Decision changed or annulled',
    takeDown: 'Withdraw the publication',
    repair: {
      title: 'End publication early (credit repair)',
      ask: { reason: 'Reason for ending early' },
    },
    applyForRepair: {
      title: 'Apply for credit repair',
      ask: {
        fulfilled: 'How duties were performed and the breach corrected',
        commitment: 'Written commitment',
      },
    },
    takeDownLapsed: 'Overdue: withdraw the publication',
    repairLapsed: 'Overdue: end publication early (credit repair)',
    limitsRecomputed: 'Time limit recomputed',
  },
}
