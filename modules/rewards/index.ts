import { defineModule } from '@zhiheng/kernel'
import { informantHandling } from './informant/informant.procedure.ts'
import { informant } from './informant/informant.register.ts'
import { paymentHandling } from './payment/payment.procedure.ts'
import { rewardPayment } from './payment/payment.register.ts'
import { rewardHandling } from './reward/reward.procedure.ts'
import { reward } from './reward/reward.register.ts'

export { informant as informantRegister } from './informant/informant.register.ts'
export { rewardsStatute } from './statute.ts'
export { reward, rewardHandling, rewardPayment }
export const rewardsModule = defineModule('rewards', {
  title: '举报奖励',
  registers: [reward, informant, rewardPayment],
  procedures: [rewardHandling, informantHandling, paymentHandling],
  indicators: [],
  schemes: [],
})
