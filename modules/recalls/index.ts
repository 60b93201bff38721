import { defineModule } from '@zhiheng/kernel'

export const recallsModule = defineModule('recalls', {
  title: '缺陷产品召回',
  registers: [],
  procedures: [],
  indicators: [],
  schemes: [],
})
