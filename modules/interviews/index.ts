import { defineModule } from '@zhiheng/kernel'

export const interviewsModule = defineModule('interviews', {
  title: '行政约谈',
  registers: [],
  procedures: [],
  indicators: [],
  schemes: [],
})
