import type { RegisterLabels } from '../../labels.ts'

/** English of “快速反应案件”. */
export const rapidCase: RegisterLabels = {
  title: 'Rapid cases',
  fields: {
    rapidNo: 'Rapid case number',
    subject: 'Subject',
    level: {
      title: 'Level',
      choices: { general: 'Ordinary', larger: 'Larger', major: 'Major', extra: 'Extra grave' },
    },
    foundAt: 'Found at',
    openedOn: 'Opened on',
    situation: 'Situation',
    department: 'Leading department',
    assignees: 'Team',
    measures: 'Measures taken',
    closingReview: 'Closing review',
    outcome: { title: 'Outcome', choices: { handled: 'Handled', unfounded: 'Unfounded' } },
  },
  states: {
    opened: 'Opened',
    working: 'Being handled',
    summed: 'Awaiting review',
    closed: 'Ended',
  },
  steps: {
    open: 'Open a rapid case',
    formTeam: 'Form the team',
    log: { title: 'Log what was done', ask: { entry: 'What was done' } },
    regrade: { title: 'Change the level', ask: { reason: 'Reason for changing the level' } },
    sum: 'Handled',
    returnSum: { title: 'Return to be handled further', ask: { reason: 'Reason for returning' } },
    close: 'Review and close',
    end: { title: 'End as unfounded', ask: { reason: 'Reason for ending' } },
    passOn: { title: 'Pass on to other handlers', ask: { reason: 'Reason for passing on' } },
  },
}
