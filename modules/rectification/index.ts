import { defineModule } from '@zhiheng/kernel'

export const rectificationModule = defineModule('rectification', {
  title: '整改与监督检查',
  registers: [],
  procedures: [],
  indicators: [],
  schemes: [],
})
