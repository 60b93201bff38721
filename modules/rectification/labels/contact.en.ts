import type { RegisterLabels } from '../../labels.ts'
import { party, reason } from './words.en.ts'

export const contactPoint: RegisterLabels = {
  title: 'Contact points of enterprises',
  fields: {
    party,
    firm: 'Enterprise',
    since: 'From',
    until: { title: 'Until', hint: 'The last day' },
    post: { title: 'Contact', hint: 'The post that answers for it' },
    area: 'Area',
    department: 'Department',
  },
  states: { bound: 'Bound', withdrawn: 'Withdrawn' },
  steps: {
    import: 'Bind or import',
    end: 'End',
    withdraw: { title: 'Withdraw', ask: reason },
  },
}

export const contactVisit: RegisterLabels = {
  title: 'Visits of contacts',
  fields: {
    party,
    visitedOn: 'Visited on',
    found: { title: 'What was found', hint: 'The enterprise can see it' },
    told: 'What the enterprise was told',
    answer: 'Answer of the enterprise',
    evidence: 'Files',
    department: 'Department',
    assignees: 'Visitors',
  },
  states: { recorded: 'Recorded', answered: 'Answered', followed: 'Followed by a case' },
  steps: {
    record: 'Record a visit',
    answer: 'Answer',
    correct: { title: 'Correct', ask: reason },
    follow: {
      title: 'Open a case',
      ask: {
        product: 'Product',
        lot: 'Lot or day of production',
        regime: {
          title: 'Rules that apply',
          choices: { industrial: 'Industrial products', food: 'Food', farm: 'Farm products' },
        },
        severity: { title: 'Severity', choices: { general: 'Ordinary', serious: 'Serious' } },
      },
    },
  },
}
