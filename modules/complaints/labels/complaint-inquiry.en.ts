import type { RegisterLabels } from '../../labels.ts'

/** English of “告知被投诉人”. */
export const complaintInquiry: RegisterLabels = {
  title: 'Notices to respondents',
  fields: {
    product: 'Goods or service',
    complaint: 'Complaint',
    party: 'Credit code of the respondent',
    asked: {
      title: 'What the respondent is told',
      hint: 'Never the name or contact of the complainant',
    },
    askedOn: 'Told on',
    department: 'Handling department',
    willing: 'Consent to mediation and opinion',
    answer: 'Answer',
    answeredOn: 'Answered on',
  },
  states: { asked: 'To be answered', answered: 'Answered', closed: 'Withdrawn' },
  steps: {
    ask: 'Tell',
    answer: 'Answer',
    answerLapsed: 'Time for the answer has passed',
    limitsRecomputed: 'Time limits recomputed',
    askMore: 'Ask again',
    withdraw: { title: 'Withdraw', ask: { reason: 'Reason' } },
  },
}
