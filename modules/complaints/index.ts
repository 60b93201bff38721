import { defineModule } from '@zhiheng/kernel'
import { submissionHandling } from './submission/submission.procedure.ts'
import { submission } from './submission/submission.register.ts'
import { tipHandling } from './tip/tip.procedure.ts'
import { tip } from './tip/tip.register.ts'

export { submission, submissionHandling, tip, tipHandling }
export const complaintsModule = defineModule('complaints', {
  title: '投诉举报',
  registers: [submission, tip],
  procedures: [submissionHandling, tipHandling],
  indicators: [],
  schemes: [],
})
