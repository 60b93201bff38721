import { defineProcedure, longText, today, workdays } from '@zhiheng/kernel'

import { complaintMeasures } from '../../casework/sources.ts'
import { byDeskOrHead } from '../rights.ts'
import { competenceDispute } from './dispute.register.ts'

/** Agreed on within seven working days, or named by the superior of both (Art. 33). */
export const disputeHandling = defineProcedure('competence-dispute-handling', {
  title: '管辖争议处理',
  source: complaintMeasures.art(33),
  about: competenceDispute,
  states: {
    open: '协商中',
    agreed: '协商一致',
    referred: '报请指定',
    named: '已指定管辖',
    withdrawn: '已撤销',
  },
  voids: ['withdrawn'],
  waits: {
    open: { asks: 'agree', why: '管辖争议待协商' },
    referred: { asks: 'name', why: '管辖争议待指定' },
  },
  steps: {
    open: {
      title: '登记争议',
      from: 'new',
      to: 'open',
      by: byDeskOrHead,
      fills: ['matter', 'tip', 'complaint', 'regions', 'openedOn'],
    },
    agree: {
      title: '协商一致',
      source: complaintMeasures.art(33),
      from: 'open',
      to: 'agreed',
      by: byDeskOrHead,
      within: workdays(7).afterDate('openedOn'),
      otherwise: 'referred',
      fills: ['named', 'basis'],
      sets: { settledOn: today },
    },
    name: {
      title: '登记指定管辖',
      source: complaintMeasures.art(33),
      from: 'referred',
      to: 'named',
      by: byDeskOrHead,
      fills: ['named', 'basis'],
      sets: { settledOn: today },
    },
    withdraw: {
      title: '撤销',
      from: ['open', 'referred'],
      to: 'withdrawn',
      by: byDeskOrHead,
      ask: { reason: longText('撤销的原因') },
    },
  },
})
