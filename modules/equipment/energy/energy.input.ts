import { atLeast, atMost, defineInput, field } from '@zhiheng/kernel'
import { partySubject } from '../../parties/party.subject.ts'
import { energyUse } from './energy-use.register.ts'
import { meteringEquipment } from './metering-equipment.register.ts'

export const energyTotal = defineInput('energy-total', {
  title: '当年综合能耗',
  source: energyUse.source,
  about: partySubject,
  over: energyUse,
  by: 'party',
  asks: {},
  where: {},
  gives: { give: 'sum', of: 'total' },
  kept: true,
  unit: '吨标准煤',
  examples: [
    {
      given: [
        { year: 2026, total: 900 },
        { year: 2026, total: 250.5 },
        { year: 2025, total: 70 },
      ],
      expect: 1150.5,
    },
    { given: [], expect: 0 },
  ],
})

/** One of which the unit or the average is not stated may be one. */
export const productsAbovePeers = defineInput('products-above-peers', {
  title: '单位能耗不低于全省同类产品的主导产品',
  source: energyUse.source,
  about: partySubject,
  over: energyUse,
  by: 'party',
  asks: {},
  where: { mainProduct: true, unit: atLeast(field('peer')) },
  gives: { give: 'count' },
  doubt: true,
  kept: true,
  unit: '种',
  examples: [
    {
      given: [
        { year: 2026, mainProduct: true, unit: 9, peer: 10 },
        { year: 2026, mainProduct: true, unit: 10, peer: 10 },
      ],
      expect: 1,
    },
    {
      given: [{ year: 2026, mainProduct: true, unit: 9, peer: null }],
      expect: { low: 0, high: 1 },
    },
  ],
})

/** One without a goal may have missed it. */
export const energyGoalsMissed = defineInput('energy-goals-missed', {
  title: '未实现能耗目标的产品',
  source: energyUse.source,
  about: partySubject,
  over: energyUse,
  by: 'party',
  asks: {},
  where: { $not: { unit: atMost(field('goal')) } },
  gives: { give: 'count' },
  doubt: true,
  kept: true,
  unit: '种',
  examples: [
    {
      given: [
        { year: 2026, unit: 9, goal: 9 },
        { year: 2026, unit: 10, goal: 9 },
      ],
      expect: 1,
    },
    { given: [{ year: 2026, unit: 10, goal: null }], expect: { low: 0, high: 1 } },
  ],
})

export const metersInOrder = defineInput('meters-in-order', {
  title: '能源计量器具配备率',
  source: meteringEquipment.source,
  about: partySubject,
  over: meteringEquipment,
  by: 'party',
  asks: {},
  where: {},
  gives: {
    give: 'share',
    of: {},
    among: {},
    sums: { of: 'compliant', among: 'needed' },
  },
  unit: '%',
  examples: [
    { given: [{ year: 2026, needed: 20, compliant: 19 }], expect: 95 },
    { given: [{ year: 2026, needed: 0, compliant: 0 }], expect: 'unknown' },
  ],
})

export const metersAdequate = defineInput('meters-adequate', {
  title: '能源计量器具配备是否达标',
  source: meteringEquipment.source,
  about: partySubject,
  over: meteringEquipment,
  by: 'party',
  asks: {},
  where: {},
  gives: { give: 'latest', of: 'adequate' },
  examples: [
    { given: [{ year: 2026, adequate: true }], expect: 'yes' },
    { given: [{ year: 2025, adequate: true }], expect: 'unknown' },
  ],
})
