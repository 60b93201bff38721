import type { RegisterLabels } from '../../labels.ts'

/** English of “外地预警”. */
export const warningReceived: RegisterLabels = {
  title: 'Warnings from elsewhere',
  fields: {
    warningNo: 'Warning number',
    product: 'Product',
    colour: {
      title: 'Level of warning',
      choices: { blue: 'Blue', yellow: 'Yellow', orange: 'Orange', red: 'Red' },
    },
    from: 'Issuing region',
    text: 'Text of the warning',
    deliveredAt: 'Delivered at',
    measures: 'Measures taken',
  },
  states: {
    delivered: 'To be signed for',
    signed: 'Signed for',
    measuresTaken: 'Acted upon',
    returned: 'Returned',
  },
  steps: {
    deliver: 'Deliver',
    sign: 'Sign for',
    takeMeasures: 'Report the measures taken',
    return: { title: 'Return', ask: { reason: 'Reason for returning' } },
    signLapsed: 'Overdue: sign for',
    limitsRecomputed: 'Time limit recomputed',
  },
}
