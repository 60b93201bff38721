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
}
