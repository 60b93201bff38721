import { defineModule } from '@zhiheng/kernel'
import { interviewIndicators } from './indicators.ts'
import { brokenCommitments } from './interview.input.ts'
import { interviewing } from './interview.procedure.ts'
import { interview } from './interview.register.ts'

export { interviewsStatute } from './statute.ts'
export { interview, interviewing }
export const interviewsModule = defineModule('interviews', {
  title: '行政约谈',
  registers: [interview],
  procedures: [interviewing],
  indicators: interviewIndicators,
  schemes: [],
  inputs: [brokenCommitments],
})
