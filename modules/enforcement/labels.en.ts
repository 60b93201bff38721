import type { ModuleLabels } from '../labels.ts'
import { clue } from './labels/clue.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Enforcement',
  registers: { clue },
}
