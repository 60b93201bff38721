import type { RegisterLabels } from '../../labels.ts'

/** English of “质量目标”. */
export const goal: RegisterLabels = {
  title: 'Goals',
  fields: {
    document: 'Outline document',
    node: 'Passage',
    start: 'Start',
    end: 'End',
    quote: 'Words of the document',
    indicator: 'Indicator',
    indicatorTitle: 'Indicator name',
    matched: {
      title: 'Indicator verified',
      hint: 'No: matched by a similar name, still to be verified by a person',
    },
    comparator: {
      title: 'Comparison',
      choices: {
        gte: 'not below',
        gt: 'above',
        lte: 'not above',
        lt: 'below',
        eq: 'equal to',
        between: 'between',
        increase: 'up from the base',
        decrease: 'down from the base',
        approx: 'about',
      },
    },
    value: 'Target',
    upper: 'Upper target',
    unit: 'Unit',
    base: { title: 'Base', hint: 'Where the increase or decrease starts' },
    deadline: 'Deadline',
    domain: {
      title: 'Field',
      choices: {
        product: 'Product quality',
        engineering: 'Engineering quality',
        service: 'Service quality',
        environment: 'Environmental quality',
        enterprise: 'Enterprises',
        brand: 'Brands and quality awards',
        foundation: 'Quality infrastructure',
        other: 'Other',
      },
    },
    department: {
      title: 'Responsible departments',
      hint: 'Its head answers for this goal as a whole',
    },
    released: 'Published',
  },
  states: {
    confirmed: 'Confirmed',
    dropped: 'Dropped',
  },
  steps: {
    confirm: 'Confirm',
    bind: 'Bind an indicator',
    amend: { title: 'Correct the goal', ask: { reason: 'Reason for the correction' } },
    entrust: 'Entrust to a department',
    release: 'Publish with its document',
    withhold: 'Unpublish with its document',
    drop: { title: 'Drop', ask: { reason: 'Reason for dropping' } },
    restore: { title: 'Restore', ask: { reason: 'Reason for restoring' } },
  },
}
