import type { RegisterLabels } from '../../labels.ts'

/** English of “指标别称”. */
export const indicatorAlias: RegisterLabels = {
  title: 'Names of indicators',
  fields: {
    words: {
      title: 'As documents write it',
      hint: 'Quotation marks, blanks and words before and after such as “in the whole city” do not count and are cut off',
    },
    indicator: 'Indicator',
    document: 'Document it comes from',
  },
  states: {
    inForce: 'In force',
    withdrawn: 'Withdrawn',
  },
  steps: {
    remember: 'Remember, or change',
    withdraw: { title: 'Withdraw', ask: { reason: 'Reason for withdrawing' } },
  },
}
