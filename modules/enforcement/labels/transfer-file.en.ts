import type { RegisterLabels } from '../../labels.ts'

/** English of “行政机关移送案件”. */
export const transferFile: RegisterLabels = {
  title: 'Cases handed to the police',
  fields: {
    letterNo: 'Number of the letter',
    stage: { title: 'Subject', choices: { first: 'Hand over', review: 'Ask for a review' } },
    crime: 'Suspected crime',
    from: 'Region of the authority',
    transfer: 'Transfer',
    party: 'Party',
    facts: 'Facts of the suspected crime',
    list: 'List of papers, or grounds for the review',
    files: 'Electronic papers',
    reason: 'Reasons of the decision',
    decidedOn: 'Decided on',
  },
  states: {
    delivered: 'To be signed for',
    accepted: 'Being examined',
    elsewhere: 'Passed on',
    filed: 'Case filed',
    notFiled: 'No case filed',
  },
  steps: {
    deliver: 'Hand over',
    sign: 'Sign for',
    passElsewhere: { title: 'Pass on to the competent office', ask: { to: 'Pass on to' } },
    file: 'File a case',
    notFile: 'File no case',
    passElsewhereLapsed: 'Overdue: pass on to the competent office',
    fileLapsed: 'Overdue: file a case',
    limitsRecomputed: 'Time limit recomputed',
  },
}
