import type { RegisterLabels } from '../../labels.ts'

/** English of “举报人”. */
export const informant: RegisterLabels = {
  title: 'Reporters',
  fields: {
    way: {
      title: 'How it was reported',
      choices: { code: 'Under a code', desk: 'In person, by letter or telephone' },
    },
    submission: 'Submission',
    insider: 'Works at the accused',
    name: 'Name',
    phone: 'Telephone',
    identity: 'Number of the identity card',
    account: 'Account',
    token: 'Code',
    assignees: 'Posts that may look',
    reward: 'Reward',
    percent: { title: 'Share', hint: 'In per cent, where several share' },
    payer: 'Paying post',
    secondPayer: 'Second paying post',
  },
  states: { given: 'Entered', awarded: 'To be rewarded', waived: 'Reward given up' },
  steps: {
    give: 'Leave one’s identity',
    enter: 'Enter a reporter',
    complete: 'Complete identity and account',
    award: 'Name as receiver',
    name: 'Told to the paying posts',
    waive: { title: 'Give up the reward', ask: { reason: 'How it was given up' } },
    lookAtSecret: { title: 'Look at a secret', ask: { field: 'Field', reason: 'Reason' } },
  },
}
