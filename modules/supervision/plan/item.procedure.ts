import { defineProcedure, longText } from '@zhiheng/kernel'
import { plans } from '../../programme/sources.ts'
import { byOffice } from '../../rights.ts'
import { planItem } from './item.register.ts'

const stated = ['year', 'title', 'task', 'goal', 'department', 'deadline', 'measure'] as const

/** How an item comes into the year's plan: at once from what falls due, or first as a proposal; and how it ends. */
export const planKeeping = defineProcedure('work-planning', {
  title: '年度工作计划编制',
  source: plans,
  about: planItem,
  states: { proposed: '拟列入', planned: '已列入', done: '已完成', dropped: '已取消' },
  voids: ['dropped'],
  steps: {
    enter: { title: '列入计划', from: 'new', to: 'planned', by: byOffice, fills: stated },
    propose: { title: '提出事项', from: 'new', to: 'proposed', by: byOffice, fills: stated },
    adopt: { title: '同意列入', from: 'proposed', to: 'planned', by: byOffice },
    amend: {
      title: '修改',
      from: ['proposed', 'planned'],
      to: 'same',
      by: byOffice,
      fills: stated,
    },
    finish: { title: '完成', from: 'planned', to: 'done', by: byOffice },
    reopen: {
      title: '重新办理',
      from: 'done',
      to: 'planned',
      by: byOffice,
      ask: { reason: longText('重新办理的原因') },
    },
    drop: {
      title: '取消',
      from: ['proposed', 'planned'],
      to: 'dropped',
      by: byOffice,
      ask: { reason: longText('取消原因') },
    },
  },
})
