import { defineProcedure, longText } from '@zhiheng/kernel'
import { partyYear } from './party-year.register.ts'
import { partyZone } from './party-zone.register.ts'
import { keepers } from './rights.ts'
import { strongCounty } from './sources.ts'

const states = { stated: '已登记', withdrawn: '已撤销' } as const
const taken = {
  withdraw: {
    title: '撤销',
    from: 'stated',
    to: 'withdrawn',
    by: keepers,
    ask: { reason: longText('撤销原因') },
  },
  restore: {
    title: '恢复',
    from: 'withdrawn',
    to: 'stated',
    by: keepers,
    ask: { reason: longText('恢复原因') },
  },
} as const

/** How what is so of an enterprise in a year is stated; stating it again corrects it. */
export const partyYearKeeping = defineProcedure('party-year-keeping', {
  title: '企业年度情况登记',
  source: strongCounty,
  about: partyYear,
  states,
  voids: ['withdrawn'],
  steps: {
    import: {
      title: '登记或导入',
      from: ['new', 'stated'],
      to: 'stated',
      by: keepers,
      fills: [
        'party',
        'year',
        'scale',
        'scaleBasis',
        'section',
        'industry',
        'industryTitle',
        'output',
        'mainProduct',
      ],
      takesFile: true,
    },
    ...taken,
  },
})

/** How an enterprise enters a zone and leaves it. */
export const partyZoneKeeping = defineProcedure('party-zone-keeping', {
  title: '企业所在园区登记',
  source: strongCounty,
  about: partyZone,
  states,
  voids: ['withdrawn'],
  steps: {
    import: {
      title: '登记或导入',
      from: ['new', 'stated'],
      to: 'stated',
      by: keepers,
      fills: ['party', 'zone', 'zoneName', 'zoneKind', 'since', 'until'],
      takesFile: true,
    },
    leave: {
      title: '迁出',
      from: 'stated',
      to: 'stated',
      by: keepers,
      fills: ['until'],
    },
    ...taken,
  },
})
