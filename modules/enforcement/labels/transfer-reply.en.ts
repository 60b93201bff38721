import type { RegisterLabels } from '../../labels.ts'

/** English of “公安机关答复”. */
export const transferReply: RegisterLabels = {
  title: 'Answers of the police',
  fields: {
    crime: 'Suspected crime',
    transfer: 'Transfer to the police',
    from: 'Region of the police',
    stage: { title: 'Subject', choices: { first: 'Hand over', review: 'Ask for a review' } },
    reply: {
      title: 'Decision',
      choices: {
        filed: 'Case filed',
        notFiled: 'No case filed',
        elsewhere: 'Passed on to the competent office',
      },
    },
    reason: 'Reasons',
    decidedOn: 'Decided on',
  },
  states: {
    delivered: 'To be taken in',
    taken: 'Taken in',
    returned: 'Returned',
  },
  steps: {
    deliver: 'Answer',
    takeIn: { title: 'Take in', ask: { receivedOn: 'Received on' } },
    return: { title: 'Return', ask: { why: 'Reason for returning' } },
  },
}
