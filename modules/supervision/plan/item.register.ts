import {
  date,
  defineRegister,
  department,
  link,
  longText,
  optional,
  text,
  year,
} from '@zhiheng/kernel'
import { goal } from '../../programme/goal.register.ts'
import { plans } from '../../programme/sources.ts'
import { task } from '../../programme/task.register.ts'
import { readers } from '../../rights.ts'

/**
 * One line of a region's plan for a year. It only points to the task or goal that falls due: that one is counted
 * where it stands, and an item never is.
 */
export const planItem = defineRegister('work-plan-item', {
  title: '年度工作计划事项',
  source: plans,
  key: null,
  fields: {
    year: year('年度'),
    title: text('事项', { also: ['工作事项'] }),
    task: optional(link('来源任务', task)),
    goal: optional(link('来源目标', goal)),
    department: optional(department('牵头部门')),
    deadline: optional(date('完成期限')),
    measure: optional(longText('工作措施')),
  },
  readBy: readers,
  search: ['title'],
  sorts: ['deadline'],
  filters: ['year', 'task', 'goal', 'department', 'state'],
})
