import {
  code,
  date,
  defineRegister,
  department,
  file,
  lines,
  longText,
  optional,
  region,
  text,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { majorCases } from '../sources.ts'

/** A case under supervision as the lower office received it, and what it reported. */
export const majorOrder = defineRegister('major-case-order', {
  title: '上级督办案件',
  source: majorCases,
  key: null,
  fields: {
    subject: text('案由'),
    superviseNo: code('督办编号'),
    facts: longText('基本情况'),
    demand: longText('督办要求'),
    deadline: date('报告期限', { hint: '当天仍可报告' }),
    instructedBy: optional(text('批示领导')),
    from: region('督办地区'),
    majorCase: code('督办案件', { internal: true }),
    department: department('承办部门'),
    assignees: optional(lines('承办人', { names: 'post' })),
    report: optional(longText('办理报告')),
    reportFile: optional(file('报告材料')),
  },
  readBy: caseReaders,
  search: ['subject'],
  sorts: ['deadline'],
  filters: ['from', 'department', 'state'],
})
