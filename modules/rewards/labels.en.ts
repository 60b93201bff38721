import type { ModuleLabels } from '../labels.ts'
import { informant } from './labels/informant.en.ts'
import { reward } from './labels/reward.en.ts'
import { rewardPayment } from './labels/reward-payment.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Rewards',
  registers: { reward, informant, 'reward-payment': rewardPayment },
}
