import { defineInput, known, lastMonths, whichOf } from '@zhiheng/kernel'
import { partySubject } from '../../parties/party.subject.ts'
import { hazard } from './hazard.register.ts'
import { operator } from './operator.register.ts'
import { specialEquipment } from './special-equipment.register.ts'

export const equipmentRegistered = defineInput('equipment-registered', {
  title: '特种设备使用登记率',
  source: specialEquipment.source,
  about: partySubject,
  over: specialEquipment,
  by: 'party',
  asks: {},
  where: {},
  gives: { give: 'share', of: { registrationNo: known }, among: { inUse: true } },
  unit: '%',
  examples: [
    {
      given: [
        { inUse: true, registrationNo: 'D1' },
        { inUse: true, registrationNo: null },
        { inUse: false, registrationNo: null },
      ],
      expect: 50,
    },
    { given: [], expect: 'unknown' },
  ],
})

export const equipmentInspected = defineInput('equipment-inspected', {
  title: '特种设备定期检验率',
  source: specialEquipment.source,
  about: partySubject,
  over: specialEquipment,
  by: 'party',
  asks: {},
  where: {},
  gives: { give: 'share', of: {}, among: { inUse: true }, lasting: 'inspectedUntil' },
  unit: '%',
  examples: [
    {
      given: [
        { inUse: true, inspectedUntil: '2026-07-01' },
        { inUse: true, inspectedUntil: '2026-06-30' },
        { inUse: true, inspectedUntil: null },
        { inUse: true, inspectedUntil: '2027-01-01' },
      ],
      expect: 50,
    },
    { given: [{ inUse: false, inspectedUntil: null }], expect: 'unknown' },
  ],
})

export const operatorsCertified = defineInput('operators-certified', {
  title: '作业人员持证上岗率',
  source: operator.source,
  about: partySubject,
  over: operator,
  by: 'party',
  asks: {},
  where: {},
  gives: {
    give: 'share',
    of: { certificateNo: known },
    among: { onDuty: true },
    lasting: 'certificateUntil',
  },
  unit: '%',
  examples: [
    {
      given: [
        { onDuty: true, certificateNo: 'Z1', certificateUntil: '2027-01-01' },
        { onDuty: true, certificateNo: null, certificateUntil: null },
      ],
      expect: 50,
    },
    { given: [], expect: 'unknown' },
  ],
})

export const hazardsClosed = defineInput('hazards-closed', {
  title: '隐患治理率',
  source: hazard.source,
  about: partySubject,
  over: hazard,
  by: 'party',
  on: 'foundOn',
  asks: { window: lastMonths(60, 12), level: whichOf('level') },
  where: {},
  gives: { give: 'share', of: { closedOn: known }, among: {} },
  unit: '%',
  examples: [
    {
      given: [
        { foundOn: '2026-01-01', closedOn: '2026-02-01' },
        { foundOn: '2026-01-01', closedOn: null },
      ],
      expect: 50,
    },
    { given: [{ foundOn: '2025-01-01', closedOn: null }], expect: 'unknown' },
  ],
})
