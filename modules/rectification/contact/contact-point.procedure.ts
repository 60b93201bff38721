import { atLeast, defineProcedure, field, longText, rule } from '@zhiheng/kernel'
import { byHeadOf } from '../../casework/rights.ts'
import { contactPoints } from '../sources.ts'
import { contactPoint } from './contact-point.register.ts'

/** Bound by the head of the department; a change is a new record from a later day on. */
export const contactKeeping = defineProcedure('contact-point-keeping', {
  title: '联系点登记',
  source: contactPoints,
  about: contactPoint,
  states: { bound: '已确定', withdrawn: '已撤销' },
  voids: ['withdrawn'],
  steps: {
    import: {
      title: '确定或导入',
      from: ['new', 'bound'],
      to: 'bound',
      by: byHeadOf,
      fills: ['party', 'firm', 'since', 'post', 'area', 'department'],
      takesFile: true,
    },
    end: {
      title: '结束联系',
      from: 'bound',
      to: 'bound',
      by: byHeadOf,
      fills: ['until'],
      leaves: [rule('截止日期不能早于起始日期', 'until', { until: atLeast(field('since')) })],
    },
    withdraw: {
      title: '撤销',
      from: 'bound',
      to: 'withdrawn',
      by: byHeadOf,
      ask: { reason: longText('撤销原因') },
    },
  },
})
