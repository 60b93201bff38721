import type { RegisterLabels } from '../../labels.ts'
import { passOrFail } from './words.en.ts'

/** English of “检验结果报送”. */
export const resultReport: RegisterLabels = {
  title: 'Results reported from below',
  fields: {
    from: 'Reported by',
    sampleNo: 'Sample number',
    product: 'Product',
    conclusion: { title: 'Conclusion', choices: passOrFail },
    failedItems: 'Failed items',
    serious: 'Serious risk',
    report: 'Test report',
  },
  states: { delivered: 'To be signed for', signed: 'Signed for', returned: 'Returned' },
  steps: {
    deliver: 'Report',
    sign: 'Sign for',
    return: { title: 'Return', ask: { reason: 'Reason for returning' } },
  },
}
