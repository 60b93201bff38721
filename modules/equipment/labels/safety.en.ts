import { keepingLabels } from '../../casework/keeping.en.ts'
import type { RegisterLabels } from '../../labels.ts'

/** English of “特种设备”. */
export const specialEquipment: RegisterLabels = {
  title: 'Special equipment',
  fields: {
    equipmentNo: 'Equipment code',
    party: 'Unified social credit code',
    kind: {
      title: 'Kind',
      choices: {
        boiler: 'Boiler',
        vessel: 'Pressure vessel',
        pipe: 'Pressure pipe',
        lift: 'Lift',
        crane: 'Crane',
        vehicle: 'Vehicle on premises',
        ride: 'Amusement ride',
        ropeway: 'Ropeway',
      },
    },
    inUse: 'In use',
    registrationNo: { title: 'Registration number', hint: 'Blank where it is not registered' },
    inspectedUntil: {
      title: 'Inspected until',
      hint: 'When the next inspection is due; still valid on that day',
    },
  },
  ...keepingLabels,
}

/** English of “作业人员证书”. */
export const operator: RegisterLabels = {
  title: 'Operators',
  fields: {
    operatorNo: {
      title: 'Operator number',
      hint: 'The employer’s own number; neither a name nor a number of identity',
    },
    party: 'Credit code of the employer',
    trade: {
      title: 'Trade',
      choices: {
        boiler: 'Boilers',
        vessel: 'Pressure vessels',
        lift: 'Lifts',
        crane: 'Cranes',
        vehicle: 'Vehicles on premises',
        welding: 'Welding',
        other: 'Other',
      },
    },
    onDuty: 'On duty',
    certificateNo: { title: 'Certificate number', hint: 'Blank without one' },
    certificateUntil: { title: 'Certificate valid until', hint: 'Still valid on that day' },
  },
  ...keepingLabels,
}

/** English of “安全隐患”. */
export const hazard: RegisterLabels = {
  title: 'Hazards',
  fields: {
    hazardNo: 'Hazard number',
    party: 'Unified social credit code',
    what: 'Hazard',
    level: { title: 'Level', choices: { general: 'General', major: 'Major' } },
    foundOn: 'Found on',
    dueOn: 'To be removed by',
    closedOn: 'Removed on',
  },
  ...keepingLabels,
}
