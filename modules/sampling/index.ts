import { defineModule } from '@zhiheng/kernel'
import { firmClassKeeping } from './catalogue/firm-class.procedure.ts'
import { firmClass } from './catalogue/firm-class.register.ts'
import { keyProductKeeping } from './catalogue/key-product.procedure.ts'
import { keyProduct } from './catalogue/key-product.register.ts'
import { passRates } from './pass-rate.indicator.ts'
import { sampling } from './sample.procedure.ts'
import { sample } from './sample.register.ts'

export * from './draw/index.ts'
export { passRates } from './pass-rate.indicator.ts'
export { firmClass, keyProduct, sample, sampling }
export const samplingModule = defineModule('sampling', {
  title: '监督抽查',
  registers: [keyProduct, firmClass, sample],
  procedures: [keyProductKeeping, firmClassKeeping, sampling],
  indicators: passRates,
  schemes: [],
})
