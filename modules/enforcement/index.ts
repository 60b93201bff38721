import { defineModule } from '@zhiheng/kernel'
import { clueHandling } from './clue/clue.procedure.ts'
import { clue } from './clue/clue.register.ts'

export { clue, clueHandling }
export const enforcementModule = defineModule('enforcement', {
  title: '行政执法',
  registers: [clue],
  procedures: [clueHandling],
  indicators: [],
  schemes: [],
})
