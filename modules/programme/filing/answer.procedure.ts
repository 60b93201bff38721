import { allow, defineProcedure, longText } from '@zhiheng/kernel'
import { byOffice } from '../../rights.ts'
import { office } from '../../roles.ts'
import { plans } from '../sources.ts'
import { filingAnswer } from './answer.register.ts'

/** The answer reaches the lower office, which takes note of it or objects. */
export const answering = defineProcedure('filing-answer-handling', {
  title: '上级审核意见办理',
  source: plans,
  about: filingAnswer,
  states: { delivered: '待阅', noted: '已阅', objected: '有异议' },
  steps: {
    deliver: {
      title: '送达',
      from: 'new',
      to: 'delivered',
      by: [allow(office, {})],
      fills: ['document', 'title', 'from', 'version', 'verdict', 'opinion'],
      delivers: true,
    },
    note: { title: '阅知', from: 'delivered', to: 'noted', by: byOffice },
    object: {
      title: '提出异议',
      from: 'delivered',
      to: 'objected',
      by: byOffice,
      ask: { reason: longText('异议') },
    },
  },
})
