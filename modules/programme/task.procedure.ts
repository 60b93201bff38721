import { defineProcedure, file, optional, text } from '@zhiheng/kernel'
import { byDepartment, byHead, byOffice } from './rights.ts'
import { assessment, division, responsibility } from './sources.ts'
import { task } from './task.register.ts'

const assigned = ['department', 'responsible', 'cooperating'] as const

/**
 * How a task is divided, signed for, done and closed. No act or outline gives a time for signing or
 * objecting, so none is declared; what ends is the task's own deadline.
 */
export const taskHandling = defineProcedure('task-handling', {
  title: '任务办理',
  source: division,
  about: task,
  states: {
    confirmed: '待分办',
    assigned: '待签收',
    signed: '办理中',
    objected: '有异议',
    completed: '待验收',
    done: '已办结',
    dropped: '已剔除',
  },
  voids: ['dropped'],
  steps: {
    confirm: {
      title: '确认',
      from: 'new',
      to: 'confirmed',
      by: byOffice,
      fills: [
        'document',
        'node',
        'start',
        'end',
        'quote',
        'title',
        'body',
        'deadline',
        'leadPrinted',
        'responsiblePrinted',
        'cooperatingPrinted',
        'decision',
        ...assigned,
      ],
    },
    assign: {
      title: '分办',
      from: ['confirmed', 'assigned', 'signed', 'objected'],
      to: 'assigned',
      by: byOffice,
      fills: [...assigned, 'deadline'],
    },
    sign: {
      title: '签收',
      source: responsibility,
      from: 'assigned',
      to: 'signed',
      by: byDepartment,
      fills: ['post', 'personName'],
    },
    object: {
      title: '提出异议',
      from: 'assigned',
      to: 'objected',
      by: byDepartment,
      ask: { reason: text('异议理由') },
    },
    uphold: {
      title: '维持分办',
      from: 'objected',
      to: 'assigned',
      by: byOffice,
      ask: { reason: text('维持理由') },
    },
    complete: {
      title: '申请办结',
      source: assessment,
      from: 'signed',
      to: 'completed',
      by: byHead,
      ask: { statement: text('完成情况'), evidence: optional(file('佐证材料')) },
    },
    close: { title: '验收办结', from: 'completed', to: 'done', by: byOffice },
    return: {
      title: '退回',
      from: 'completed',
      to: 'signed',
      by: byOffice,
      ask: { reason: text('退回原因') },
    },
    reopen: {
      title: '重新办理',
      from: 'done',
      to: 'signed',
      by: byOffice,
      ask: { reason: text('重新办理的原因') },
    },
    drop: {
      title: '剔除',
      from: ['confirmed', 'assigned', 'signed', 'objected'],
      to: 'dropped',
      by: byOffice,
      ask: { reason: text('剔除原因') },
    },
  },
})
