import { defineProcedure, longText, notAfter } from '@zhiheng/kernel'
import { byDepartment } from '../rights.ts'
import { responsibility } from './sources.ts'
import { subTask } from './sub-task.register.ts'
import { task } from './task.register.ts'

const plan = ['title', 'unit', 'post', 'personName', 'deadline'] as const

const inTime = [notAfter('deadline', { link: 'task', of: task, day: 'deadline' })]

/** How a department's own split of a task is kept: nobody else changes it. */
export const subTaskHandling = defineProcedure('sub-task-handling', {
  title: '子任务办理',
  source: responsibility,
  about: subTask,
  states: { open: '办理中', done: '已完成', dropped: '已取消' },
  voids: ['dropped'],
  steps: {
    add: {
      title: '分解',
      from: 'new',
      to: 'open',
      by: byDepartment,
      fills: ['task', 'department', ...plan],
      beside: inTime,
    },
    amend: {
      title: '修改',
      from: 'open',
      to: 'open',
      by: byDepartment,
      fills: plan,
      beside: inTime,
    },
    progress: {
      title: '更新进展',
      from: 'open',
      to: 'open',
      by: byDepartment,
      fills: ['percent', 'note'],
    },
    finish: { title: '完成', from: 'open', to: 'done', by: byDepartment },
    reopen: {
      title: '重新办理',
      from: 'done',
      to: 'open',
      by: byDepartment,
      ask: { reason: longText('重新办理的原因') },
    },
    drop: {
      title: '取消',
      from: 'open',
      to: 'dropped',
      by: byDepartment,
      ask: { reason: longText('取消原因') },
    },
  },
})
