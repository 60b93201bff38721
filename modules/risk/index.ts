import { defineModule } from '@zhiheng/kernel'

export const riskModule = defineModule('risk', {
  title: '风险与事故',
  registers: [],
  procedures: [],
  indicators: [],
  schemes: [],
})
