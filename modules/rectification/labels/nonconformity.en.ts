import type { RegisterLabels } from '../../labels.ts'

export const nonconformity: RegisterLabels = {
  title: 'Failed products',
  fields: {
    source: {
      title: 'Origin',
      choices: {
        sampling: 'Supervision sampling',
        inspection: 'Inspection',
        complaint: 'Complaint or report',
        risk: 'Risk monitoring',
        elsewhere: 'Notice from elsewhere',
      },
    },
    regime: {
      title: 'Rules that apply',
      choices: { industrial: 'Industrial products', food: 'Food', farm: 'Farm products' },
    },
    report: 'Test report',
    sampleNo: 'Sample number',
    party: 'Credit code of the enterprise',
    product: 'Product',
    lot: 'Lot or day of production',
    severity: { title: 'Severity', choices: { general: 'Ordinary', serious: 'Serious' } },
    department: 'Department',
    assignees: 'Handlers',
    openedOn: 'Opened on',
    outcome: {
      title: 'Outcome',
      choices: {
        corrected: 'Put right',
        exited: 'Left the market',
        revoked: 'Licence revoked',
        transferred: 'Passed on for a penalty',
        moved: 'Passed to another region',
      },
    },
    orderedOn: 'Ordered on',
    cause: 'Cause of the failure',
    measures: 'Measures',
    evidence: 'Evidence',
    nextOn: 'Supplement due',
    announcedOn: 'Announced on',
    stoppedOn: 'Business stopped on',
  },
  states: { opened: 'Open', withdrawn: 'Withdrawn' },
  steps: {
    open: 'Open a case',
    withdraw: { title: 'Withdraw', ask: { reason: 'Reason for withdrawing' } },
  },
}
