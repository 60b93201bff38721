import type { ModuleLabels } from '../labels.ts'
import { nonconformity } from './labels/nonconformity.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Rectification and inspection',
  registers: { nonconformity },
}
