import type { ModuleLabels } from '../labels.ts'
import * as documents from './labels/documents.en.ts'
import * as farming from './labels/farming.en.ts'
import * as use from './labels/use.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Standards',
  registers: {
    standard: documents.standard,
    'alliance-standard': documents.allianceStandard,
    'standard-use': use.standardUse,
    'standard-project': use.standardProject,
    'product-standard': use.productStandard,
    'farm-base': farming.farmBase,
  },
}
