import { defineModule } from '@zhiheng/kernel'

export const rewardsModule = defineModule('rewards', {
  title: '举报奖励',
  registers: [],
  procedures: [],
  indicators: [],
  schemes: [],
})
