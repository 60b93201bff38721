import type { RegisterLabels } from '../../labels.ts'

/** English of “管辖争议”. */
export const competenceDispute: RegisterLabels = {
  title: 'Disputes of competence',
  fields: {
    caseNo: 'Dispute number',
    matter: 'Matter',
    tip: 'Report',
    complaint: 'Complaint',
    regions: 'Regions in dispute',
    openedOn: 'Dispute arose on',
    settledOn: 'Settled on',
    named: 'Competent region',
    basis: 'Grounds',
  },
  states: {
    open: 'Being settled',
    agreed: 'Agreed',
    referred: 'Referred to the superior',
    named: 'Named by the superior',
    withdrawn: 'Withdrawn',
  },
  steps: {
    open: 'Enter a dispute',
    agree: 'Agreed',
    agreeLapsed: 'Time for agreement has passed',
    name: 'Named by the superior',
    withdraw: { title: 'Withdraw', ask: { reason: 'Reason' } },
    limitsRecomputed: 'Time limits recomputed',
  },
}
