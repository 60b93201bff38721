import { date, defineRegister, department, link, optional, region } from '@zhiheng/kernel'
import { task } from '../../programme/task.register.ts'
import { readers } from '../../rights.ts'
import { inspection } from '../sources.ts'
import { round } from './round.register.ts'

/** A body that a round looks at, a department or a lower region, and the task it looks at there, if one is chosen. */
export const subject = defineRegister('inspection-subject', {
  title: '督查对象',
  source: inspection,
  key: null,
  fields: {
    round: link('督查', round),
    department: optional(department('被督查部门')),
    lowerRegion: optional(region('被督查地区')),
    task: optional(link('督查的任务', task)),
    visitedOn: optional(date('检查日期')),
  },
  readBy: readers,
  filters: ['round', 'department', 'task', 'state'],
})
