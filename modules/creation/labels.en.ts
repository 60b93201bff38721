import type { ModuleLabels } from '../labels.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = { title: 'Creation of strong areas', registers: {} }
