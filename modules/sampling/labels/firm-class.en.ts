import type { RegisterLabels } from '../../labels.ts'
import { risks } from './words.en.ts'

/** English of “企业分级分类”. */
export const firmClass: RegisterLabels = {
  title: 'Classes of enterprises',
  fields: {
    party: 'Credit code',
    product: 'Product',
    riskClass: { title: 'Risk class', choices: risks },
    visitsPerYear: 'Inspections per year',
    ratio: 'Share inspected',
    basis: 'Grounds of the class',
    since: 'From',
  },
  states: { stated: 'Classed', withdrawn: 'Withdrawn' },
  steps: {
    import: 'Register or import',
    withdraw: { title: 'Withdraw', ask: { reason: 'Reason for withdrawing' } },
    restore: { title: 'Restore', ask: { reason: 'Reason for restoring' } },
  },
}
