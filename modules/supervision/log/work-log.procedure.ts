import { defineProcedure, longText } from '@zhiheng/kernel'
import { leadingGroupSource } from '../../organisation/sources.ts'
import { byOffice } from '../../rights.ts'
import { workLog } from './work-log.register.ts'

const stated = ['day', 'what', 'personName', 'task', 'document', 'meeting'] as const

/** Noted, corrected with a reason, or struck: what was written before stays in the history. */
export const logKeeping = defineProcedure('work-log-keeping', {
  title: '工作日志登记',
  source: leadingGroupSource,
  about: workLog,
  states: { noted: '已登记', struck: '已作废' },
  voids: ['struck'],
  steps: {
    note: { title: '登记', from: 'new', to: 'noted', by: byOffice, fills: stated },
    correct: {
      title: '更正',
      from: 'noted',
      to: 'noted',
      by: byOffice,
      fills: stated,
      ask: { reason: longText('更正原因') },
    },
    strike: {
      title: '作废',
      from: 'noted',
      to: 'struck',
      by: byOffice,
      ask: { reason: longText('作废原因') },
    },
  },
})
