import {
  date,
  defineRegister,
  department,
  lines,
  longText,
  optional,
  serial,
  text,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { jointEnforcement } from '../sources.ts'

/** Enforcement that several departments or regions carry out together. */
export const jointAction = defineRegister('joint-action', {
  title: '联合执法',
  source: jointEnforcement,
  key: null,
  fields: {
    actionNo: serial('联合执法编号'),
    subject: text('联合执法事项'),
    since: date('开始日期'),
    until: date('结束日期'),
    plan: longText('执法方案', { hint: '目标、对象、分工、步骤和纪律要求' }),
    department: department('牵头部门'),
    assignees: optional(lines('牵头承办人', { names: 'post' })),
    closingReview: optional(longText('总结评估')),
  },
  readBy: caseReaders,
  search: ['subject'],
  sorts: ['since'],
  filters: ['department', 'state'],
  cube: { month: 'since', by: [] },
})
