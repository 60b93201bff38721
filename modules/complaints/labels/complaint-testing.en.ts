import type { RegisterLabels } from '../../labels.ts'

/** English of “检测鉴定”. */
export const complaintTesting: RegisterLabels = {
  title: 'Tests and appraisals in disputes',
  fields: {
    caseNo: 'Order number',
    subject: 'What is tested',
    complaint: 'Complaint',
    kind: {
      title: 'Kind',
      choices: {
        verification: 'Verification',
        inspection: 'Inspection',
        testing: 'Test',
        appraisal: 'Appraisal',
      },
    },
    appliedBy: {
      title: 'Applied for by',
      choices: {
        consumer: 'Complainant',
        firm: 'Respondent',
        both: 'Both sides',
        authority: 'Authority',
      },
    },
    laboratory: 'Credit code of the institution',
    laboratoryName: 'Institution',
    chosen: {
      title: 'Chosen by',
      choices: { agreed: 'Agreement of both sides', named: 'The authority' },
    },
    payer: {
      title: 'Paid by',
      choices: {
        consumer: 'Complainant',
        firm: 'Respondent',
        both: 'Both sides',
        other: 'Somebody else',
      },
    },
    assignees: 'Code of the institution that may enter',
    department: 'Handling department',
    askedOn: 'Applied for on',
    sample: 'State and seal of the sample',
    sampledOn: 'Handed over on',
    keeper: 'Keeper of the sample',
    opinion: 'Opinion',
    conforms: 'Conforms',
    report: 'Report',
    doneOn: 'Issued on',
  },
  states: {
    opened: 'Institution to be chosen',
    chosen: 'Sample to be handed over',
    sampled: 'Being tested',
    reported: 'Opinion given',
    dropped: 'Given up',
  },
  steps: {
    open: 'Apply for a test',
    choose: 'Choose the institution',
    handOver: 'Hand over under seal',
    report: 'Give the opinion',
    return: { title: 'Return for correction', ask: { reason: 'Reason' } },
    drop: { title: 'Give up', ask: { reason: 'Reason' } },
  },
}
