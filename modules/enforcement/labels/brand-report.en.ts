import type { RegisterLabels } from '../../labels.ts'

/** English of “打假协作举报”. */
export const brandReport: RegisterLabels = {
  title: 'Reports of fakes',
  fields: {
    reportNo: 'Report number',
    brandName: 'Brand',
    brand: 'Protected brand',
    party: 'Reporting enterprise',
    reportedOn: 'Reported on',
    askedOn: 'Answer asked for on',
    suspect: 'Suspected maker or seller',
    suspectParty: 'Credit code of the suspect',
    facts: 'What is reported',
    evidence: 'Evidence',
    department: 'Handling department',
    assignees: 'Handlers',
    answer: 'Answer',
    answeredOn: 'Answered on',
    outcome: {
      title: 'Outcome',
      choices: { answered: 'Answered', withdrawn: 'Withdrawn by the enterprise' },
    },
  },
  states: {
    reported: 'To be handled',
    clued: 'Made a lead',
    answered: 'Answered',
    withdrawn: 'Withdrawn',
  },
  steps: {
    report: 'Report a fake',
    toClue: 'Make it a lead',
    answer: 'Answer the enterprise',
    askMore: {
      title: 'Ask for another answer',
      ask: { reason: 'Reason for asking for another answer' },
    },
    withdraw: { title: 'Withdraw', ask: { reason: 'Reason for withdrawing' } },
    passOn: { title: 'Pass on to other handlers', ask: { reason: 'Reason for passing on' } },
    answerLapsed: 'Overdue: answer the enterprise',
    limitsRecomputed: 'Time limit recomputed',
  },
}
