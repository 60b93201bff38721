import type { ModuleLabels } from '../labels.ts'
import { submission } from './labels/submission.en.ts'
import { tip } from './labels/tip.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Complaints and reports',
  registers: { submission, tip },
}
