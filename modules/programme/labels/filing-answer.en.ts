import type { RegisterLabels } from '../../labels.ts'

/** English of “上级审核意见”. */
export const filingAnswer: RegisterLabels = {
  title: 'Opinions from above',
  fields: {
    title: 'Name of the plan',
    document: 'Own plan',
    from: 'Examined by region',
    version: 'Filing number',
    verdict: { title: 'Verdict', choices: { approved: 'Approve', returned: 'Return' } },
    opinion: 'Opinion',
  },
  states: {
    delivered: 'Unread',
    noted: 'Noted',
    objected: 'Objected',
  },
  steps: {
    deliver: 'Deliver',
    note: 'Note',
    object: { title: 'Object', ask: { reason: 'Objection' } },
  },
}
