import { defineInput } from '@zhiheng/kernel'
import { zoneSubject } from '../../parties/groups/group.subject.ts'
import { farmBase } from './farm-base.register.ts'

/** By area of the bases in the zone. */
export const standardisedFarming = defineInput('standardised-farming', {
  title: '农业标准化生产普及率',
  source: farmBase.source,
  about: zoneSubject,
  over: farmBase,
  by: 'zone',
  asks: {},
  where: {},
  gives: {
    give: 'share',
    of: { standardised: true },
    among: {},
    sums: { of: 'area', among: 'area' },
  },
  unit: '%',
  examples: [
    {
      given: [
        { year: 2026, area: 300, standardised: true },
        { year: 2026, area: 100, standardised: false },
      ],
      expect: 75,
    },
    { given: [{ year: 2025, area: 300, standardised: true }], expect: 'unknown' },
  ],
})
