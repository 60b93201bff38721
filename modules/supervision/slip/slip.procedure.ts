import { days, defineProcedure, longText, optional, text } from '@zhiheng/kernel'
import { byDepartment, byOffice } from '../../rights.ts'
import { chasing } from '../sources.ts'
import { slip } from './slip.register.ts'

const written = ['title', 'department', 'demands', 'replyBy', 'document', 'task'] as const
const replied = ['reply', 'evidence'] as const
const lasting = days(0).afterDate('replyBy').butNotIn('draft')

/**
 * From the office to the department and back. The day of reply is named when the slip is issued; without a reply by
 * then it is overdue by the clock.
 */
export const slipHandling = defineProcedure('supervision-slip-handling', {
  title: '督办单办理',
  source: chasing,
  about: slip,
  states: {
    draft: '拟稿',
    issued: '待签收',
    received: '待答复',
    escalated: '提级督办',
    overdue: '逾期未复',
    replied: '待审核',
    closed: '已办结',
    cancelled: '已撤销',
  },
  voids: ['cancelled'],
  steps: {
    draft: { title: '拟稿', from: 'new', to: 'draft', by: byOffice, fills: written },
    amend: { title: '修改', from: 'draft', to: 'draft', by: byOffice, fills: written },
    issue: {
      title: '印发',
      from: 'draft',
      to: 'issued',
      by: byOffice,
      fills: ['replyBy'],
    },
    receive: {
      title: '签收',
      source: chasing,
      from: 'issued',
      to: 'received',
      by: byDepartment,
      within: lasting,
      otherwise: 'overdue',
      ask: { person: optional(text('签收人')) },
    },
    reply: {
      title: '答复',
      source: chasing,
      from: ['received', 'escalated'],
      to: 'replied',
      by: byDepartment,
      within: lasting,
      otherwise: 'overdue',
      fills: replied,
    },
    replyLate: {
      title: '逾期答复',
      from: 'overdue',
      to: 'replied',
      by: byDepartment,
      fills: replied,
      ask: { reason: longText('逾期原因') },
    },
    postpone: {
      title: '延期',
      from: ['received', 'overdue'],
      to: 'received',
      by: byOffice,
      fills: ['replyBy'],
      ask: { reason: longText('延期原因') },
    },
    escalate: {
      title: '提级督办',
      from: ['issued', 'received', 'overdue'],
      to: 'escalated',
      by: byOffice,
      fills: ['copiedTo', 'namedHead', 'replyBy'],
      ask: { reason: longText('提级原因') },
    },
    accept: { title: '认可并办结', from: 'replied', to: 'closed', by: byOffice },
    return: {
      title: '退回重报',
      from: 'replied',
      to: 'received',
      by: byOffice,
      fills: ['replyBy'],
      ask: { reason: longText('退回原因') },
    },
    cancel: {
      title: '撤销',
      from: ['draft', 'issued', 'received', 'escalated', 'overdue'],
      to: 'cancelled',
      by: byOffice,
      ask: { reason: longText('撤销原因') },
    },
  },
})
