import type { RegisterLabels } from '../../labels.ts'
import { classes, stages } from './words.en.ts'

/** English of “抽查计划产品”. */
export const planItem: RegisterLabels = {
  title: 'Products of sampling plans',
  fields: {
    plan: 'Sampling plan',
    product: 'Product',
    productClass: { title: 'Product class', choices: classes },
    stage: { title: 'Stage', choices: stages },
    batches: 'Planned batches',
    testItems: 'Items tested',
    standard: 'Standard tested against',
    perClass: {
      title: 'Share of each class',
      hint: 'To draw by risk class: one class a line, a:1 for 1 % of class A; empty for no classes',
    },
    released: 'Public',
  },
  states: { drafted: 'Drafted', open: 'Under way', finished: 'Completed', removed: 'Removed' },
  steps: {
    add: 'Add to the plan',
    amend: 'Amend',
    remove: 'Remove',
    open: 'Begin',
    finish: 'Complete',
  },
}
