import { defineModule } from '@zhiheng/kernel'
import { signalHandling } from './signal/signal.procedure.ts'
import { signal } from './signal/signal.register.ts'

export { signal, signalHandling }
export const riskModule = defineModule('risk', {
  title: '风险与事故',
  registers: [signal],
  procedures: [signalHandling],
  indicators: [],
  schemes: [],
})
