import type { RegisterLabels } from '../../labels.ts'
import { demand, department, reason } from './words.en.ts'

/** English of “产地处置措施”. */
export const originMeasure: RegisterLabels = {
  title: 'Measures at bases',
  fields: {
    ...demand,
    measureNo: 'Number',
    sample: 'Failed sample',
    base: 'Production base',
    party: 'Code of whoever runs it',
    department,
    orderedOn: 'Ordered on',
    orderedBy: 'Ordered by',
    result: 'What was done',
    proof: 'Proof',
    reportedOn: 'Reported on',
    late: 'Reported late',
  },
  states: { ordered: 'To be done', reported: 'To be verified', done: 'Done', lifted: 'Lifted' },
  steps: {
    order: 'Order',
    report: 'Report what was done',
    accept: { title: 'Verified', ask: { findings: 'What was found' } },
    sendBack: { title: 'Send back', ask: reason },
    prolong: { title: 'Give more time', ask: reason },
    lift: 'Lift',
    reportLapsed: 'Not reported in time',
    limitsRecomputed: 'Time limits recomputed',
  },
}
