import { defineModule } from '@zhiheng/kernel'

export const complaintsModule = defineModule('complaints', {
  title: '投诉举报',
  registers: [],
  procedures: [],
  indicators: [],
  schemes: [],
})
