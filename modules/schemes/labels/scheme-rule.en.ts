import type { RegisterLabels } from '../../labels.ts'

/** English of “评价方案规定”. */
export const schemeRule: RegisterLabels = {
  title: 'Rules of schemes',
  fields: {
    scheme: 'Scheme',
    document: 'Document it rests on',
    node: 'Paragraph',
    start: 'Start',
    end: 'End',
    kind: {
      title: 'Kind of rule',
      choices: {
        cycle: 'Review cycle',
        quota: 'Places',
        validity: 'Validity',
        eligibility: 'Eligibility',
        stage: 'Stages',
        amount: 'Amount',
        ban: 'Ban',
        effective: 'In force from',
        threshold: 'Threshold',
        weight: 'Weight',
        band: 'Grade band',
      },
    },
    article: { title: 'Article', hint: 'The number as printed, “Article 3” for instance' },
    subject: {
      title: 'Subject',
      hint: 'Who gets places and amounts, what a standard judges, which grade a score gives',
    },
    indicator: 'Indicator or condition',
    comparator: {
      title: 'Comparison',
      choices: {
        gte: 'At least',
        gt: 'More than',
        lte: 'At most',
        lt: 'Less than',
        eq: 'Equal to',
        between: 'Between',
        increase: 'Rises by',
        decrease: 'Falls by',
        approx: 'About',
      },
    },
    value: 'Value',
    upper: 'Upper value',
    unit: {
      title: 'Unit',
      hint: 'Without a value: what it is compared with, such as the provincial mean or grade A',
    },
    stages: { title: 'Steps', hint: 'In order, one a line' },
    date: { title: 'Date', hint: 'In force from; none: from the day of issue' },
    quote: {
      title: 'Quote',
      hint: 'Words of the document to the letter: their place is found by them',
    },
  },
  states: { draft: 'Draft', approved: 'Approved', lapsed: 'Lapsed', dropped: 'Dropped' },
  steps: {
    propose: 'Add to the scheme',
    amend: { title: 'Correct', ask: { reason: 'Reason for correcting' } },
    drop: { title: 'Drop', ask: { reason: 'Reason for dropping' } },
    restore: 'Restore',
    approve: 'Approve with the scheme',
    lapse: 'Lapse with the scheme',
  },
}
