import type { RegisterLabels } from '../../labels.ts'
import { reason, recomputed } from './words.en.ts'

/** English of “信用信息异议与更正”. */
export const correction: RegisterLabels = {
  title: 'Corrections of credit information',
  fields: {
    correctionNo: 'Number',
    party: 'Code of the applicant',
    ofRecord: {
      title: 'What is wrong',
      choices: {
        listEntry: 'Listing',
        penalty: 'Published penalty',
        measure: 'Measure',
        sample: 'Result of supervision sampling',
        recall: 'Recall notice',
        complaint: 'Published complaint',
        basic: 'Particulars of the enterprise',
        other: 'Other',
      },
    },
    recordNo: { title: 'Its number', hint: 'Such as that of a decision or a sample' },
    says: 'What is wrong, and why',
    evidence: 'Evidence',
    filedOn: 'Asked on',
    department: 'Department',
    assignees: 'Handlers',
    result: {
      title: 'Result',
      choices: { corrected: 'Corrected', partly: 'Corrected in part', refused: 'Not corrected' },
    },
    answer: 'Answer and reasons',
    basis: 'What was corrected, and how',
    answeredOn: 'Answered on',
    late: 'Answered late',
  },
  states: {
    filed: 'To be assigned',
    assigned: 'Being checked',
    answered: 'Answered',
    withdrawn: 'Withdrawn',
  },
  steps: {
    file: 'Ask for a correction',
    assign: 'Assign',
    handBack: { title: 'Hand back', ask: reason },
    answer: 'Answer',
    withdraw: { title: 'Withdraw', ask: { reason: 'Reason for withdrawing' } },
    passOn: { title: 'Hand over', ask: { reason: 'Reason for handing over' } },
    answerLapsed: 'Not answered in time',
    ...recomputed,
  },
}
