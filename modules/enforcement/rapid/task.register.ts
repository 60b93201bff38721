import { date, defineRegister, department, link, longText, optional } from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { rapidReaction } from '../sources.ts'

/** What one department does in a rapid case, and until when. */
export const rapidTask = defineRegister('rapid-task', {
  title: '快速反应任务',
  source: rapidReaction,
  key: null,
  fields: {
    rapid: link('快速反应案件', { name: 'rapid-case' }),
    department: department('承担部门'),
    task: longText('任务'),
    due: date('完成期限'),
    result: optional(longText('完成情况')),
  },
  readBy: caseReaders,
  sorts: ['due'],
  filters: ['rapid', 'department', 'state'],
})
