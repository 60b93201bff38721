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
  inputs: {
    'standards-used': { title: 'Standards worked to', unit: 'standards' },
    'standard-projects': { title: 'Standards drawn up and in force', unit: 'standards' },
    'adopting-products': { title: 'Main products to adopted standards' },
    'industry-standards': { title: 'Standards for the industry', unit: 'standards' },
    'alliance-standards': { title: 'Alliance standards', unit: 'standards' },
    'standardised-farming': { title: 'Standardised farming' },
  },
}
