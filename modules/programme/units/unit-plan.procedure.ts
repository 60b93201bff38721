import { defineProcedure, longText } from '@zhiheng/kernel'
import { byDepartment, byHead, byOffice } from '../../rights.ts'
import { plans } from '../sources.ts'
import { unitPlan } from './unit-plan.register.ts'

const said = ['title', 'period', 'summary', 'content', 'original'] as const

/** A clerk drafts, the head submits, the office decides; the office enters plans of bodies that do not sign in. */
export const unitPlanHandling = defineProcedure('unit-plan-handling', {
  title: '单位计划办理',
  source: plans,
  about: unitPlan,
  states: {
    drafted: '拟稿',
    submitted: '待审核',
    approved: '已批准',
    returned: '已退回',
    dropped: '已作废',
  },
  voids: ['dropped'],
  steps: {
    draft: {
      title: '拟稿',
      from: 'new',
      to: 'drafted',
      by: byDepartment,
      fills: ['document', 'department', ...said],
    },
    amend: {
      title: '修改',
      from: ['drafted', 'returned'],
      to: 'drafted',
      by: byDepartment,
      fills: said,
    },
    submit: {
      title: '提交',
      from: 'drafted',
      to: 'submitted',
      by: byHead,
      fills: ['version'],
      secondPost: true,
    },
    enter: {
      title: '代为登记',
      from: 'new',
      to: 'submitted',
      by: byOffice,
      fills: ['document', 'department', 'name', 'party', ...said],
      sets: { version: 1, entered: true },
    },
    reenter: {
      title: '代为重新提交',
      from: 'returned',
      to: 'submitted',
      by: byOffice,
      when: { entered: true },
      fills: [...said, 'version'],
    },
    approve: {
      title: '批准',
      from: 'submitted',
      to: 'approved',
      by: byOffice,
      fills: ['opinion'],
      secondPost: true,
    },
    return: {
      title: '退回',
      from: 'submitted',
      to: 'returned',
      by: byOffice,
      ask: { reason: longText('退回原因') },
    },
    drop: {
      title: '作废',
      from: ['drafted', 'returned'],
      to: 'dropped',
      by: byDepartment,
      ask: { reason: longText('作废原因') },
    },
  },
})
