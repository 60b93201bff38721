import { defineProcedure, longText } from '@zhiheng/kernel'
import { byOfficer, bySystem } from '../../casework/rights.ts'
import { ladder } from '../sources.ts'
import { nonconformity } from './nonconformity.register.ts'

const known = [
  'source',
  'regime',
  'report',
  'sampleNo',
  'party',
  'product',
  'lot',
  'severity',
  'department',
  'assignees',
] as const

/** From a failed batch to the product put right, or to the enterprise's leaving the market. */
export const nonconformityHandling = defineProcedure('nonconformity-handling', {
  title: '不合格处置办理',
  source: ladder,
  about: nonconformity,
  states: { opened: '待处置', withdrawn: '已撤销' },
  voids: ['withdrawn'],
  steps: {
    open: {
      title: '立案处置',
      from: 'new',
      to: 'opened',
      by: [...byOfficer, ...bySystem],
      fills: known,
    },
    withdraw: {
      title: '撤销',
      from: 'opened',
      to: 'withdrawn',
      by: byOfficer,
      ask: { reason: longText('撤销原因') },
    },
  },
})
