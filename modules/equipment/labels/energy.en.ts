import { keepingLabels } from '../../casework/keeping.en.ts'
import type { RegisterLabels } from '../../labels.ts'

/** English of “产品能耗”. */
export const energyUse: RegisterLabels = {
  title: 'Energy by product',
  fields: {
    party: 'Unified social credit code',
    product: 'Product',
    year: 'Year',
    mainProduct: 'Main product',
    total: { title: 'Energy used', unit: 't of standard coal' },
    unit: { title: 'Energy for a unit', unit: 'kg of standard coal a unit' },
    peer: {
      title: 'Average of like products in the province',
      hint: 'In the same unit as that of the product',
      unit: 'kg of standard coal a unit',
    },
    peerCites: {
      title: 'Source of the average',
      hint: 'Who published it, in which document or yearbook, on which page',
    },
    goal: { title: 'Goal', unit: 'kg of standard coal a unit' },
  },
  ...keepingLabels,
}

/** English of “能源计量器具配备”. */
export const meteringEquipment: RegisterLabels = {
  title: 'Energy meters',
  fields: {
    party: 'Unified social credit code',
    year: 'Year',
    needed: 'Needed',
    compliant: 'In order',
    adequate: { title: 'Adequate', hint: 'By the rates and accuracy classes of GB 17167' },
    checkedOn: 'Checked on',
  },
  ...keepingLabels,
}
