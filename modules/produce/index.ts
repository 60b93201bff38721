import { defineModule } from '@zhiheng/kernel'
import { baseKeeping } from './base/production-base.procedure.ts'
import { productionBase } from './base/production-base.register.ts'
import { produceIndicators } from './indicators.ts'
import { originMeasuring } from './measure/origin-measure.procedure.ts'
import { originMeasure } from './measure/origin-measure.register.ts'
import { environmentMonitoring } from './sample/environment-sample.procedure.ts'
import { environmentSample } from './sample/environment-sample.register.ts'

export { produceIndicators } from './indicators.ts'
export { produceStatute } from './statute.ts'
export { environmentSample, originMeasure, productionBase }
export const produceModule = defineModule('produce', {
  title: '农产品产地监测',
  registers: [productionBase, environmentSample, originMeasure],
  procedures: [baseKeeping, environmentMonitoring, originMeasuring],
  indicators: produceIndicators,
  schemes: [],
})
