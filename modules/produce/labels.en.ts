import type { ModuleLabels } from '../labels.ts'
import { environmentSample } from './labels/environment-sample.en.ts'
import { originMeasure } from './labels/origin-measure.en.ts'
import { productionBase } from './labels/production-base.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Monitoring of produce at its origin',
  registers: {
    'production-base': productionBase,
    'environment-sample': environmentSample,
    'origin-measure': originMeasure,
  },
  indicators: {
    'environment-pass-rate': { title: 'Pass rate of soil, water and air at bases' },
    'input-pass-rate': { title: 'Pass rate of agricultural inputs' },
    'origin-closure-rate': { title: 'Failed results at bases dealt with' },
  },
}
