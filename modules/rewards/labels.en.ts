import type { ModuleLabels } from '../labels.ts'
import { reward } from './labels/reward.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Rewards',
  registers: { reward },
}
