import { defineModule } from '@zhiheng/kernel'
import { rewardHandling } from './reward.procedure.ts'
import { reward } from './reward.register.ts'

export { reward, rewardHandling }
export const rewardsModule = defineModule('rewards', {
  title: '举报奖励',
  registers: [reward],
  procedures: [rewardHandling],
  indicators: [],
  schemes: [],
})
