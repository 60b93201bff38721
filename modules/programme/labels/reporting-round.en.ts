import type { RegisterLabels } from '../../labels.ts'

/** English of “报送期次”. */
export const reportingRound: RegisterLabels = {
  title: 'Reporting rounds',
  fields: {
    period: { title: 'Period', hint: 'Write 2026, 2026-H1, 2026-Q3 or 2026-10' },
    title: { title: 'Name', hint: 'For example: Progress in the first half of 2026' },
    what: {
      title: 'What is reported',
      choices: { progress: 'Progress', summary: 'Summary of the year and plan for the next' },
    },
    countsFrom: 'Reports from this day on count',
    dueOn: { title: 'Report by', hint: 'The last day; later reports are late by working days' },
    closedOn: { title: 'Until', hint: 'Later reports no longer count' },
    document: { title: 'Only for the outline', hint: 'None chosen: every open task of the region' },
  },
  states: {
    open: 'Reporting',
    closed: 'Closed',
    withdrawn: 'Cancelled',
  },
  steps: {
    open: 'Open the round',
    postpone: { title: 'Change the deadline', ask: { reason: 'Reason for the change' } },
    close: 'Close the round',
    reopen: { title: 'Reopen the round', ask: { reason: 'Reason for restoring' } },
    withdraw: { title: 'Cancel', ask: { reason: 'Reason for cancelling' } },
  },
}
