import {
  choice,
  date,
  defineRegister,
  department,
  file,
  lines,
  longText,
  optional,
  region,
  serial,
  text,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { majorCases } from '../sources.ts'

/** A case that an upper office has a lower one answer for by a day. */
export const majorCase = defineRegister('major-case', {
  title: '督办案件',
  source: majorCases,
  key: null,
  fields: {
    subject: text('案由'),
    superviseNo: serial('督办编号'),
    toRegion: region('承办地区'),
    facts: longText('基本情况'),
    demand: longText('督办要求'),
    deadline: date('报告期限'),
    instructedBy: optional(text('批示领导')),
    department: department('督办部门'),
    assignees: optional(lines('经办人', { names: 'post' })),
    openedOn: date('督办日期'),
    report: optional(longText('办理报告')),
    reportFile: optional(file('报告材料')),
    closing: optional(longText('结案意见')),
    outcome: optional(choice('办理结果', { signedOff: '已办结', withdrawn: '撤销督办' })),
  },
  readBy: caseReaders,
  search: ['subject'],
  sorts: ['openedOn', 'deadline'],
  filters: ['toRegion', 'department', 'state'],
  cube: { month: 'openedOn', by: ['outcome'] },
})
