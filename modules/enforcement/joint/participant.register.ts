import { date, defineRegister, department, link, longText, optional, region } from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { jointEnforcement } from '../sources.ts'

/** Who takes part in a joint action with which task: a department of the region, or another region. */
export const participant = defineRegister('joint-participant', {
  title: '联合执法参加单位',
  source: jointEnforcement,
  key: null,
  fields: {
    action: link('联合执法', { name: 'joint-action' }),
    department: optional(department('参加部门')),
    toRegion: optional(region('参加地区')),
    task: longText('承担任务'),
    due: date('报告期限'),
    log: optional(longText('执行情况')),
  },
  readBy: caseReaders,
  sorts: ['due'],
  filters: ['action', 'department', 'toRegion', 'state'],
})
