import { defineModule } from '@zhiheng/kernel'
import { passRates } from './pass-rate.indicator.ts'
import { sampling } from './sample.procedure.ts'
import { sample } from './sample.register.ts'

export * from './draw/index.ts'
export { passRates } from './pass-rate.indicator.ts'
export { sample, sampling }
export const samplingModule = defineModule('sampling', {
  title: '监督抽查',
  registers: [sample],
  procedures: [sampling],
  indicators: passRates,
  schemes: [],
})
