import type { RegisterLabels } from '../../labels.ts'

/** English of “下级事故报告”. */
export const incidentReport: RegisterLabels = {
  title: 'Accident reports from below',
  fields: {
    what: 'Name of the accident',
    kind: {
      title: 'Kind of accident',
      choices: {
        safety: 'Work safety',
        special: 'Special equipment',
        works: 'Construction works',
        food: 'Food safety',
        product: 'Product quality',
        environment: 'Pollution',
      },
    },
    grade: {
      title: 'Class',
      choices: { ordinary: 'Ordinary', larger: 'Larger', major: 'Major', extra: 'Extra grave' },
    },
    from: 'Reporting region',
    incident: 'Accident',
    incidentNo: 'Accident number',
    text: 'Report',
    arrivedAt: 'Arrived at',
    upper: 'Region above',
  },
  states: {
    delivered: 'To be signed for',
    signed: 'Signed for',
    passedOn: 'Passed up',
    noted: 'Noted',
    returned: 'Returned',
  },
  steps: {
    deliver: 'Report',
    sign: 'Sign for',
    passUp: 'Pass up',
    note: {
      title: 'Note, and pass up no further',
      ask: {
        reason: {
          title: 'Reason for passing it up no further',
          hint: 'For example: ordinary accidents go up to the prefecture',
        },
      },
    },
    return: { title: 'Return', ask: { reason: 'Reason for returning' } },
    passUpLapsed: 'Overdue: pass up',
    limitsRecomputed: 'Time limit recomputed',
  },
}
