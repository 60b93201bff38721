import type { ModuleLabels } from '../labels.ts'
import * as energy from './labels/energy.en.ts'
import * as safety from './labels/safety.en.ts'
import * as trade from './labels/trade.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Equipment, energy and metering',
  registers: {
    'special-equipment': safety.specialEquipment,
    operator: safety.operator,
    hazard: safety.hazard,
    'energy-use': energy.energyUse,
    'metering-equipment': energy.meteringEquipment,
    'foreign-notice': trade.foreignNotice,
  },
  inputs: {
    'equipment-registered': { title: 'Special equipment registered' },
    'equipment-inspected': { title: 'Special equipment inspected' },
    'operators-certified': { title: 'Operators with a certificate' },
    'hazards-closed': { title: 'Hazards removed' },
    'energy-total': { title: 'Energy used in the year', unit: 't of standard coal' },
    'products-above-peers': {
      title: 'Main products that use no less energy than like ones',
      unit: 'products',
    },
    'energy-goals-missed': { title: 'Products that missed their energy goal', unit: 'products' },
    'meters-in-order': { title: 'Energy meters in order' },
    'meters-adequate': { title: 'Adequacy of energy meters' },
    'foreign-notices': { title: 'Notices, returns and claims from abroad', unit: 'notices' },
  },
}
