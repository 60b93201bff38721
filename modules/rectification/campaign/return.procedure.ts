import { allow, defineProcedure, longText } from '@zhiheng/kernel'
import { byOfficer } from '../../casework/rights.ts'
import { head, officer } from '../../roles.ts'
import { campaigns } from '../sources.ts'
import { campaignReturn } from './return.register.ts'

const figures = ['inspected', 'found', 'cases', 'amount', 'seized'] as const

/** Counts only once the organiser has looked at it. */
export const returning = defineProcedure('campaign-returning', {
  title: '专项行动进展办理',
  source: campaigns,
  about: campaignReturn,
  states: { delivered: '待核对', counted: '已计入', returned: '已退回' },
  voids: ['delivered', 'returned'],
  waits: {
    delivered: { asks: 'count', why: '专项行动进展待核对' },
  },
  steps: {
    deliver: {
      title: '报送',
      from: 'new',
      to: 'delivered',
      by: [allow([officer, head], {})],
      fills: ['campaign', 'from', 'upTo', ...figures, 'department'],
      delivers: true,
    },
    enter: {
      title: '登记本级进展',
      from: 'new',
      to: 'counted',
      by: byOfficer,
      fills: ['campaign', 'body', 'upTo', ...figures, 'department'],
    },
    count: { title: '计入', from: 'delivered', to: 'counted', by: byOfficer },
    return: {
      title: '退回',
      from: ['delivered', 'counted'],
      to: 'returned',
      by: byOfficer,
      ask: { reason: longText('退回原因') },
    },
    correct: {
      title: '更正',
      from: 'counted',
      to: 'counted',
      by: byOfficer,
      fills: figures,
      ask: { reason: longText('更正原因') },
    },
  },
})
