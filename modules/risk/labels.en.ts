import type { ModuleLabels } from '../labels.ts'
import { signal } from './labels/signal.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Risk and incidents',
  registers: { signal },
}
