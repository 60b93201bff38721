import type { RegisterLabels } from '../../labels.ts'

/** English of “质量安全事故月报”. */
export const incidentMonth: RegisterLabels = {
  title: 'Monthly reports of accidents',
  fields: {
    month: { title: 'Month', hint: 'Its first day, such as 2026-03-01' },
    none: { title: 'No accident in the month', hint: '“Yes” is a report of zero' },
    note: 'Remarks',
    reportedOn: 'Reported on',
    overOn: 'The same day of the next month',
  },
  states: { reported: 'Reported', withdrawn: 'Withdrawn' },
  steps: {
    report: 'Report or correct',
    withdraw: { title: 'Withdraw', ask: { reason: 'Reason for withdrawing' } },
  },
}
