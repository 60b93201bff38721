import type { RegisterLabels } from '../../labels.ts'

/** English of “评价方案”. */
export const scheme: RegisterLabels = {
  title: 'Schemes',
  fields: {
    code: {
      title: 'Code of the scheme',
      hint: 'Letters, digits and hyphens; the same in all versions of a scheme',
    },
    version: 'Version',
    title: 'Name of the scheme',
    kind: {
      title: 'Kind of scheme',
      choices: {
        award: 'Government quality award',
        assessment: 'Assessment',
        standard: 'Creation standard',
        credit: 'Credit rating',
        brand: 'Brand evaluation',
        contest: 'Contest',
      },
    },
    subject: {
      title: 'Who is evaluated',
      hint: 'A declared subject, such as party (enterprises and organisations)',
    },
    among: 'Which of them',
    combine: {
      title: 'How the result follows',
      choices: { all: 'All must be met', points: 'By points' },
    },
    total: { title: 'Total points', unit: 'points' },
    base: { title: 'Points to begin with', unit: 'points' },
    decimals: 'Decimal places of the score',
    rescale: {
      title: 'Points of what does not apply',
      choices: {
        rescaled: 'Shared out among the others',
        full: 'Given in full',
        none: 'Not to be had',
      },
    },
    placesMost: 'Places',
    placesLeast: { title: 'Least score for a place', unit: 'points' },
    tieBy: {
      title: 'Items compared first where equal',
      hint: 'Codes of items in order, one a line',
    },
    tieElse: {
      title: 'Where still equal',
      choices: {
        all: 'All are placed',
        none: 'None is placed',
        draw: 'By lot',
        committee: 'The committee decides',
      },
    },
    goesOut: {
      title: 'Results go out',
      hint: 'Where anybody outside the authority learns the result, data for internal use may not be asked',
    },
    since: { title: 'In force from', hint: 'From this day on, by the clock' },
    until: 'Repealed from',
    replaces: 'Version it replaces',
    copiedFrom: 'Copied from',
    template: 'Template',
    edits: 'Number of changes',
    lastDay: 'Day before it is in force',
    canonical: 'Whole content',
    hash: 'Hash of the content',
    released: 'Published',
  },
  states: {
    draft: 'Draft',
    submitted: 'Awaiting approval',
    returned: 'Returned',
    approved: 'Approved',
    inForce: 'In force',
    superseded: 'Superseded',
    repealed: 'Repealed',
    withdrawn: 'Withdrawn',
  },
  steps: {
    begin: 'Draft a scheme',
    amend: 'Change particulars',
    touch: 'Content was changed',
    submit: 'Submit for approval',
    return: { title: 'Return', ask: { reason: 'Reason for returning' } },
    approve: {
      title: 'Approve and seal',
      ask: { review: 'Review', seen: 'Number of changes reviewed' },
    },
    enforce: 'Put in force',
    enforceLapsed: 'In force from its day',
    limitsRecomputed: 'Limits reckoned again',
    supersede: 'Replaced by a new version',
    publish: 'Publish',
    repeal: { title: 'Repeal', ask: { reason: 'Reason for repealing' } },
    withdraw: { title: 'Withdraw', ask: { reason: 'Reason for withdrawing' } },
  },
}
