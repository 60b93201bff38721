import type { RegisterLabels } from '../../labels.ts'
import { regimes } from './words.en.ts'

/** English of “外地不合格通报”. */
export const noticeElsewhere: RegisterLabels = {
  title: 'Failures told from elsewhere',
  fields: {
    from: 'Told by',
    regime: { title: 'Regime', choices: regimes },
    product: 'Product',
    lot: 'Lot',
    maker: 'Credit code of the producer',
    failedItems: 'Failed items',
    serious: 'Serious risk',
    report: 'Test report',
    sampleNo: 'Sample number',
    department: 'Department',
  },
  states: { delivered: 'To be signed for', signed: 'Case opened', returned: 'Returned' },
  steps: {
    deliver: 'Tell',
    sign: 'Sign for and open a case',
    return: { title: 'Return', ask: { reason: 'Reason for returning' } },
  },
}
