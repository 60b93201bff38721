import { defineModule } from '@zhiheng/kernel'

export const enforcementModule = defineModule('enforcement', {
  title: '行政执法',
  registers: [],
  procedures: [],
  indicators: [],
  schemes: [],
})
