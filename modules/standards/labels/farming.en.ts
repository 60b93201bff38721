import { keepingLabels } from '../../casework/keeping.en.ts'
import type { RegisterLabels } from '../../labels.ts'

/** English of “农业标准化基地”. */
export const farmBase: RegisterLabels = {
  title: 'Standardised farm bases',
  fields: {
    baseNo: 'Base number',
    year: 'Year',
    name: 'Name of the base',
    zone: { title: 'Zone code', hint: 'The zone where it lies; blank outside' },
    party: 'Credit code of the operator',
    area: { title: 'Area (mu)', hint: 'Whole mu' },
    output: { title: 'Output', unit: '10,000 yuan' },
    standardised: 'Produces to standards',
  },
  ...keepingLabels,
}
