import type { RegisterLabels } from '../../labels.ts'

/** English of “消费警示”. */
export const consumerWarning: RegisterLabels = {
  title: 'Warnings to consumers',
  fields: {
    title: 'Title',
    warningNo: 'Number',
    product: 'Goods or service',
    text: { title: 'Warning', hint: 'Published; nothing of complainants or reporters' },
    advice: 'Advice',
    basis: { title: 'Grounds', hint: 'For staff only' },
    draftedOn: 'Drafted on',
    department: 'Drafting department',
    releasedOn: 'Published on',
    released: 'Public',
  },
  states: {
    drafted: 'Drafted',
    released: 'Published',
    withdrawn: 'Taken down',
    dropped: 'Not published',
  },
  steps: {
    draft: 'Draft',
    amend: 'Change',
    release: 'Publish',
    drop: { title: 'Do not publish', ask: { reason: 'Reason' } },
    withdraw: { title: 'Take down', ask: { reason: 'Reason' } },
  },
}
