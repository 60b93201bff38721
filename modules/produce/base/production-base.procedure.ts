import { atLeast, create, defineProcedure, field, longText, of, rule } from '@zhiheng/kernel'
import { byHeadOf, byOfficer } from '../../casework/rights.ts'
import { environmentMonitoring } from '../sample/environment-sample.procedure.ts'
import { sheetFields } from '../sample/sheet.ts'
import { baseBuilding, originMonitoring } from '../sources.ts'
import { productionBase } from './production-base.register.ts'

const stated = [
  'baseNo',
  'name',
  'party',
  'kind',
  'produce',
  'area',
  'township',
  'place',
  'since',
  'department',
] as const
const inOrder = rule('退出日期不能早于建成或认定日期', 'until', { until: atLeast(field('since')) })
const asked = Object.fromEntries(Object.keys(sheetFields).map((name) => [name, of(name)]))

/** Kept by the department in charge; samples are taken from its page, so that they are of whoever answers for it. */
export const baseKeeping = defineProcedure('production-base-keeping', {
  title: '农产品生产基地登记',
  source: baseBuilding,
  about: productionBase,
  states: { current: '在用', left: '已退出', withdrawn: '已撤销' },
  voids: ['withdrawn'],
  steps: {
    sample: {
      title: '采样',
      source: originMonitoring,
      from: 'current',
      to: 'same',
      by: byOfficer,
      ask: sheetFields,
      also: [
        create(environmentMonitoring, 'take', {
          with: {
            ...asked,
            base: of('id'),
            party: of('party'),
            department: of('department'),
          } as never,
        }),
      ],
    },
    import: {
      title: '登记或导入',
      from: ['new', 'current'],
      to: 'current',
      by: byOfficer,
      fills: stated,
      takesFile: true,
    },
    handOver: {
      title: '变更经营者',
      from: 'current',
      to: 'same',
      by: byOfficer,
      fills: ['party'],
      ask: { basis: longText('变更依据') },
    },
    leave: {
      title: '退出',
      from: 'current',
      to: 'left',
      by: byOfficer,
      fills: ['until'],
      ask: { reason: longText('退出原因') },
      leaves: [inOrder],
    },
    reopen: {
      title: '恢复',
      from: 'left',
      to: 'current',
      by: byHeadOf,
      sets: { until: null },
      ask: { reason: longText('恢复原因') },
    },
    withdraw: {
      title: '撤销登记',
      from: 'current',
      to: 'withdrawn',
      by: byHeadOf,
      ask: { reason: longText('撤销原因') },
    },
  },
})
