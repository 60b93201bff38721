import {
  date,
  defineRegister,
  department,
  integer,
  link,
  optional,
  post,
  text,
} from '@zhiheng/kernel'
import { readers } from '../rights.ts'
import { division } from './sources.ts'
import { task } from './task.register.ts'

/** A part into which the department `department` has split its task, with who does it. */
export const subTask = defineRegister('sub-task', {
  title: '子任务',
  source: division,
  key: null,
  fields: {
    task: link('所属任务', task),
    department: department('部门', { hint: '分解任务的牵头部门' }),
    title: text('子任务'),
    unit: optional(text('承办单位', { hint: '科室、下属单位等' })),
    post: optional(post('责任岗位')),
    personName: optional(text('责任人')),
    deadline: optional(date('完成期限', { hint: '不晚于所属任务的期限' })),
    percent: optional(integer('完成百分比', { least: 0, most: 100 })),
    note: optional(text('进展')),
  },
  readBy: readers,
  search: ['title'],
  filters: ['task', 'department', 'state'],
})
