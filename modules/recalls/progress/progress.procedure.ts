import { defineProcedure, longText } from '@zhiheng/kernel'
import { byFirm, byOfficer } from '../../casework/rights.ts'
import { goodsProgress } from '../sources.ts'
import { recallProgress } from './progress.register.ts'

/** Written by the step that reports on the recall; the authority reads it, or does not accept it. */
export const progressKeeping = defineProcedure('recall-progress-keeping', {
  title: '召回进展报告登记',
  source: goodsProgress,
  about: recallProgress,
  states: { reported: '已报告', read: '已审阅', refused: '不予认可' },
  voids: ['refused'],
  waits: { reported: { asks: 'read', why: '召回进展待审阅' } },
  steps: {
    record: {
      title: '登记进展报告',
      from: 'new',
      to: 'reported',
      by: byFirm,
      fills: [
        'recall',
        'party',
        'on',
        'sold',
        'recovered',
        'destroyed',
        'text',
        'attachment',
        'department',
      ],
      consequence: true,
    },
    read: { title: '审阅', from: 'reported', to: 'read', by: byOfficer },
    refuse: {
      title: '不予认可',
      from: ['reported', 'read'],
      to: 'refused',
      by: byOfficer,
      ask: { reason: longText('不予认可的理由') },
    },
  },
})
