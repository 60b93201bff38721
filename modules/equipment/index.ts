import { defineModule } from '@zhiheng/kernel'
import { keeping } from '../casework/keeping.ts'
import {
  energyGoalsMissed,
  energyTotal,
  metersAdequate,
  metersInOrder,
  productsAbovePeers,
} from './energy/energy.input.ts'
import { energyUse } from './energy/energy-use.register.ts'
import { meteringEquipment } from './energy/metering-equipment.register.ts'
import { hazard } from './safety/hazard.register.ts'
import { operator } from './safety/operator.register.ts'
import {
  equipmentInspected,
  equipmentRegistered,
  hazardsClosed,
  operatorsCertified,
} from './safety/safety.input.ts'
import { specialEquipment } from './safety/special-equipment.register.ts'
import { foreignNotice } from './trade/foreign-notice.register.ts'
import { foreignNotices } from './trade/trade.input.ts'

export { energyUse, foreignNotice, hazard, meteringEquipment, operator, specialEquipment }
export const equipmentModule = defineModule('equipment', {
  title: '设备安全与能源计量',
  registers: [specialEquipment, operator, hazard, energyUse, meteringEquipment, foreignNotice],
  procedures: [
    keeping(specialEquipment),
    keeping(operator),
    keeping(hazard),
    keeping(energyUse),
    keeping(meteringEquipment),
    keeping(foreignNotice),
  ],
  indicators: [],
  schemes: [],
  inputs: [
    equipmentRegistered,
    equipmentInspected,
    operatorsCertified,
    hazardsClosed,
    energyTotal,
    productsAbovePeers,
    energyGoalsMissed,
    metersInOrder,
    metersAdequate,
    foreignNotices,
  ],
})
